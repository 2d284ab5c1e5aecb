"""Readability of texts, and words that no patient's text may use; all tests of texts use this module."""

import re

SIXTH_GRADE = 6.0
LONGEST_SENTENCE = 20  # words
PROMISES = ("your bone", "predict", "safe", "painless", "success", "back to normal", "prevent", "cure")


def syllables(word):
    """Vowel groups, a silent final e aside; a figure counts as two."""
    if not word.isalpha():
        return 2
    word = word.lower()
    groups = len(re.findall(r"[aeiouy]+", word))
    silent = re.search(r"[^aeiouyl]es?$|[^aeiouydt]ed$", word) and not re.search(
        r"(ss|[sxzc]|[cs]h|g)es$", word
    )
    return max(1, groups - bool(silent))


def grade(text):
    """Flesch and Kincaid's school grade."""
    words = re.findall(r"[A-Za-z]+|\d[\d,.]*", text)
    sentences = len(re.findall(r"[.!?](?:\s|$)", text))
    return 0.39 * len(words) / sentences + 11.8 * sum(map(syllables, words)) / len(words) - 15.59


def longest_sentence(text):
    """Words in the longest sentence."""
    return max(len(sentence.split()) for sentence in re.split(r"[.!?] ", text))


def hard_to_read(texts):
    """Return the texts beyond the sixth grade or with too long a sentence, with their figures."""
    return [
        f"grade {grade(text):.1f}, {longest_sentence(text)} words: {text}"
        for text in texts
        if grade(text) > SIXTH_GRADE or longest_sentence(text) > LONGEST_SENTENCE
    ]
