"""Claims: each has who was counted, when, of what and where it was read; one grammar tells them; no figure stands elsewhere."""

import re
from pathlib import Path

import pytest
from scipy.stats import binomtest

from tests.steps import all_steps, every_case
from vertebra_viz.app.logic.teach import notes
from vertebra_viz.app.ui.consent_text import markup
from vertebra_viz.case.presets import presets
from vertebra_viz.catalogue.stages import StageName
from vertebra_viz.evidence.claim_words import band, counted, denominator, other_framing, said, spread, whole
from vertebra_viz.evidence.claims import KINDS, UNITS, claims
from vertebra_viz.evidence.decision import SEARCHED, card, red_flags, section
from vertebra_viz.evidence.grid import grid
from vertebra_viz.evidence.notices import benefits, risks
from vertebra_viz.evidence.options import CARE, COMPARED, MEDICINE, OPTIONS, USUAL, of_case, offered
from vertebra_viz.evidence.people import has_array, in_words, shares
from vertebra_viz.evidence.quiz import questions
from vertebra_viz.evidence.sources import sources
from vertebra_viz.treatments.case_stages import captions
from vertebra_viz.words import has_text, text

WORDS = Path(__file__).parents[1] / "vertebra_viz" / "words" / "en"
CLAIMS = claims()
SHARES = [claim for claim in CLAIMS.values() if claim.kind in ("count", "percent")]
# how a figure about people looks, whoever says it
FIGURE = re.compile(
    r"(?:fewer than )?\d[\d,]* (?:fewer )?of [\d,]+ (?:people or bones|people|women|bones|procedures)"
    r"|[\d.]+ points out of 10|\d+ reports? in [\d,]+ to [\d,]+ procedures"
)
# what looks like a figure about people in any other grammar
OTHER_GRAMMAR = re.compile(
    r"\d[\d,]* (?:in|out of|from|of) (?:every )?\d[\d,]*(?! procedures)|\d+ ?%|\b(?:1|one) in (?:\d|ten|a hundred)|\bpercent\b"
)


@pytest.mark.parametrize("claim", CLAIMS.values(), ids=list(CLAIMS))
def test_a_claim_says_who_was_counted_when_and_where_it_was_read(claim):
    assert claim.kind in KINDS
    assert claim.per in UNITS
    assert claim.of > 0
    assert has_text(f"period-{claim.period}")
    assert claim.option in (*OPTIONS, "cement", "placebo")
    assert claim.source.tag in ("R", "R2")
    assert claim.against == "" or claim.against in CLAIMS
    assert str(claim.of)[-3:] in counted(claim) or claim.kind == "reports"
    if claim.kind == "count":
        assert 0 <= claim.number <= claim.of


@pytest.mark.parametrize("claim", SHARES, ids=[claim.id for claim in SHARES])
def test_an_interval_is_wilsons_and_holds_the_share(claim):
    assert 0 <= claim.low <= claim.share <= claim.high <= 1
    if claim.kind == "count":
        interval = binomtest(int(claim.number), claim.of).proportion_ci(0.95, method="wilson")
        assert (claim.low, claim.high) == pytest.approx((interval.low, interval.high), abs=1e-9)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("vapour-cement", "44 of 100 people"),  # 24 of 55
        ("vapour-pretend", "21 of 100 people"),  # 12 of 57
        ("lungs-cement", "26 of 100 people"),  # 14 of 54
        ("cord", "8 of 1,000 people"),  # 26 of 3,175
        ("cord-surgery", "1 of 1,000 people"),  # 4 of 3,175
        ("heart", "fewer than 1 of 100 people"),  # 1 of 372: too few were counted for a rate of 1,000
        ("leak-balloon", "73 of 100 bones"),  # 157 of 214
        ("spine-fewer", "6 fewer of 100 women"),
        ("free-pain-late", "0.8 points out of 10"),
        ("harm-reports", "33 reports in 40,000 to 60,000 procedures"),
    ],
)
def test_a_claim_is_told_of_a_hundred_or_of_a_thousand(name, words):
    assert said(CLAIMS[name]) == words
    assert FIGURE.fullmatch(words)


def test_the_published_interval_of_cement_in_the_lungs_is_ours():
    assert spread(CLAIMS["lungs-cement"]) == "It could be 16 to 39 of 100."  # Venmans 2010


def test_both_framings_add_up_to_the_whole():
    for claim in SHARES:
        told, of = whole(claim), denominator(claim)
        assert f"{of - told:,}" in other_framing(claim)


def test_a_comparison_has_one_period_one_denominator_and_one_unit():
    compared = [claim for claim in CLAIMS.values() if claim.against]
    assert len(compared) > 8
    for claim in compared:
        other = CLAIMS[claim.against]
        assert (claim.period, claim.per, claim.outcome) == (other.period, other.per, other.outcome), claim.id
        assert denominator(claim) == denominator(other), claim.id


def test_a_row_of_the_table_has_one_kind_of_count_and_care_beside_every_option():
    for row in grid():
        assert list(row.cells) == list(COMPARED)
        for cell in row.cells.values():
            assert cell.text
            for claim in cell.claims:
                assert claim.per == row.per or claim.kind == "points", (row.id, claim.id)
    assert {row.side for row in grid()} == {"benefit", "harm"}
    assert sum(row.side == "harm" for row in grid()) >= 8


def test_the_figures_of_a_row_share_its_period():
    for row in grid():
        periods = {claim.period for cell in row.cells.values() for claim in cell.claims}
        if row.id != "pain-points":  # whose note says what each was compared with, and for how long
            assert len(periods) <= 1, row.id
            assert {text(f"period-{each}") for each in periods} <= {row.period}, row.id


def test_an_icon_array_draws_everybody_once():
    for claim in filter(has_array, CLAIMS.values()):
        runs = shares(claim)
        assert [first for _, first, _ in runs][1:] == [end for *_, end in runs][:-1]
        assert runs[-1][2] == denominator(claim)
        assert runs[1][2] == whole(claim)
        low, high = band(claim)
        assert runs[0][2] == min(low, whole(claim))
        assert runs[2][2] == max(high, whole(claim))
        assert said(claim) in in_words(claim)
        assert other_framing(claim) in in_words(claim)


def test_every_option_that_a_case_shows_is_compared():
    for case in every_case():
        assert offered(case)[: len(USUAL)] == USUAL
        assert of_case(case) in offered(case)
    assert CARE in USUAL
    assert MEDICINE not in COMPARED


# every place that tells a figure


def told():
    """Every text that a patient or a student reads about people, by where it stands."""
    found = {f"step {step.id}": step.text for step in all_steps()}
    found |= {each.id: each.text for step in all_steps() for each in step.more}
    for case in (*every_case(), *(each.case for each in presets())):
        for leaks in (False, True):
            found |= {each.id: each.text for each in (*risks(case, leaks), *benefits(case))}
        found |= {f"caption {stage} {words[:30]}": words for stage, words in captions(case).items()}
    for option in OPTIONS:
        found |= {each.id: each.text for each in card(option).all}
    for key in ("aim", "who", "who-not", "uncertain", "right"):
        found |= {each.statement.id: each.statement.text for each in section(key)}
    found |= {each.id: each.text for each in red_flags(procedure=True)}
    found |= {f"row {row.id}": f"{row.title} {row.note}" for row in grid()}
    for question in questions():
        found[f"question {question.id}"] = " ".join(
            [question.text, *(each.reason for each in question.answers)]
        )
    for stage in StageName:
        for number, note in enumerate(notes(stage)):
            found[f"note {stage} {number}"] = note.text
    return found


KNOWN = {said(claim) for claim in CLAIMS.values()}


def test_every_figure_about_people_is_one_of_the_claims():
    texts = told()
    figures = {(where, figure) for where, words in texts.items() for figure in FIGURE.findall(words)}
    assert len(figures) > 80
    assert sorted((where, figure) for where, figure in figures if figure not in KNOWN) == []


def test_no_text_is_empty_or_lacks_a_value():
    assert {
        where: words for where, words in told().items() if not words.strip() or re.search(r"[{}$]", words)
    } == {}


def test_no_fact_is_told_in_another_grammar():
    left = {where: FIGURE.sub("", words) for where, words in told().items()}
    other = {where: found for where, words in left.items() if (found := OTHER_GRAMMAR.findall(words))}
    # a student's note on the laboratory and on what is normal has percentages of height, not of people
    students = {where for where in other if where.startswith("note ")}
    assert {where: found for where, found in other.items() if where not in students} == {}


def test_the_page_shows_each_figure_with_how_many_were_counted():
    page = re.sub(r"<[^>]*>", " ", markup())
    shown = [claim for row in grid() for cell in row.cells.values() for claim in cell.claims]
    assert len(shown) > 20
    for claim in shown:
        assert counted(claim) in page
        assert said(claim) in page
    framed = " ".join(other_framing(claim) for claim in CLAIMS.values())
    assert [
        figure for figure in set(FIGURE.findall(page)) if figure not in KNOWN and figure not in framed
    ] == []


@pytest.mark.parametrize("name", ["claims", "notices", "journey", "decision", "options", "quiz"])
def test_no_message_spells_a_figure_about_people(name):
    messages = (WORDS / f"{name}.ftl").read_text(encoding="utf-8")
    plain = re.sub(r"\{[^}]*\}", "", messages)
    assert [line for line in plain.splitlines() if not line.startswith("#") and FIGURE.search(line)] == []
    assert not re.findall(r"\d+ of \d+", re.sub(r"^#.*$", "", plain, flags=re.MULTILINE))


# sources


@pytest.mark.parametrize("source", sources().values(), ids=list(sources()))
def test_a_source_has_a_title_a_publisher_and_a_year_and_no_internal_name(source):
    assert len(source.title) > 5
    assert source.publisher
    assert re.fullmatch(r"(19|20)\d\d|", source.year)
    assert re.fullmatch(r"20\d\d-\d\d", source.read)
    assert has_text(f"design-{source.design}")
    assert source.tag in ("R", "R2", "own")
    assert not re.search(r"\b[PS]\d{1,2}\b", source.said)
    assert source.year in source.said
    if source.tag == "R2":
        assert "another study cites it" in source.said
    if not source.year:
        assert source.design == "patient-page"
    # a page, not a search for one
    assert re.fullmatch(r"https?://[^/\s]+/\S+|docs/[\w.-]+", source.link)
    assert "?term=" not in source.link


def test_every_figure_was_read_again_for_this_edition():
    assert {claim.id for claim in CLAIMS.values() if claim.source.read < SEARCHED} == set()


def test_what_is_shown_of_no_interval_is_said_to_be_of_some_of_those_counted():
    quoted = [claim for claim in CLAIMS.values() if claim.kind == "quoted"]
    assert quoted
    for claim in quoted:
        assert spread(claim) == ""
        assert not has_array(claim)
        assert "in all" in counted(claim)


def test_a_makers_money_is_named_wherever_its_study_is():
    for name in ("free", "free-2y", "kaviar", "cafe", "papanastassiou", "vertos4", "sakos", "kast", "dalton"):
        assert "Paid for by a maker" in sources()[name].said
    assert "Paid for by a maker" not in sources()["vertos2"].said
