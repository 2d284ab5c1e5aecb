"""Readability of texts, and words that no patient's text may use; all tests of texts use this module."""

import re
import warnings

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # it imports pkg_resources, which says that it will go
    import textstat

HIGHEST_GRADE = 7.0  # of any text; texts together are of grade 4 to 6
LONGEST_SENTENCE = 22  # words; a figure with its denominator has four
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
    """Flesch and Kincaid's school grade, as an independent library computes it."""
    return textstat.flesch_kincaid_grade(text)


def smog(text):
    """McLaughlin's grade, from words of three or more syllables; meant for 30 sentences and more."""
    return textstat.smog_index(text)


def longest_sentence(text):
    """Words in the longest sentence."""
    return max(len(sentence.split()) for sentence in re.split(r"[.!?] ", text))


def hard_to_read(texts):
    """Return the texts beyond the highest grade or with too long a sentence, with their figures."""
    return [
        f"grade {grade(text):.1f}, {longest_sentence(text)} words: {text}"
        for text in texts
        if grade(text) > HIGHEST_GRADE or longest_sentence(text) > LONGEST_SENTENCE
    ]
