"""Teach-back: questions that are answered at once with the reason. Nothing of it is kept or sent, and each may be skipped."""

from __future__ import annotations

from html import escape

from vertebra_viz.app.ui.consent_markup import button, part, source_list
from vertebra_viz.evidence.quiz import QuizQuestion, questions
from vertebra_viz.words import text


def quiz() -> str:
    """Lay out all questions."""
    every = questions()
    items = "".join(_question(question, number, len(every)) for number, question in enumerate(every, start=1))
    return part(
        "quiz",
        text("consent-quiz"),
        f'<p>{escape(text("consent-quiz.intro"))}</p><ol class="vv-quiz">{items}</ol>'
        f'<p class="vv-quiz-end" role="status"></p>{button("quiz-again", text("consent-quiz-again"))}',
    )


def _question(question: QuizQuestion, number: int, count: int) -> str:
    answers = "".join(
        f'<button type="button" class="vv-button" data-act="answer" data-right="{"yes" if each.right else "no"}" '
        f'aria-pressed="false">{escape(each.text)}</button>'
        f'<p class="vv-reason" hidden><b>{escape(text("consent-right" if each.right else "consent-wrong"))}</b> '
        f"{escape(each.reason)}</p>"
        for each in question.answers
    )
    return (
        f'<li data-question="{question.id}"><fieldset><legend><span class="vv-small">'
        f"{escape(text('consent-quiz-place', number=number, count=count))}</span> <b>{escape(question.text)}</b></legend>"
        f"{answers}</fieldset>{source_list(question.sources)}</li>"
    )
