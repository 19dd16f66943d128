"""Words, word pieces, shapes and quotation states of a text.

Everything the model sees of a text is made here, and SPEC.md describes this module step by step: the Java runtime has to do
exactly the same. Offsets are code points, half-open.
"""

from __future__ import annotations

import functools
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path

BREAK = "\n"
NEWLINES = "\n\r\u2028\u2029"
OPENING_DOUBLE = "“„«"
CLOSING_DOUBLE = "”»"
STRAIGHT_DOUBLE = '"'
TYPED_DOUBLE = "'`"
OPENING_SINGLE = "‘'"
CLOSING_SINGLE = "’'"
BEFORE_SINGLE = '([{—–“„«"'
LONGEST_WORD = 100

SHAPES = ["break", "lower", "capitalised", "initial", "upper", "mixed", "digits", "letters+digits", "mark", "caseless"]
QUOTES = ["outside", "in double", "in single", "opening", "closing"]
OUTSIDE, IN_DOUBLE, IN_SINGLE, OPENING, CLOSING = range(5)


@dataclass
class Words:
    """The pre-tokens of a text. `surface[i]` is BREAK for a paragraph break; `spaced[i]` tells whether white space (or nothing) comes before."""

    surface: list[str] = field(default_factory=list)
    start: list[int] = field(default_factory=list)
    end: list[int] = field(default_factory=list)
    spaced: list[bool] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.surface)

    def add(self, surface: str, start: int, end: int, spaced: bool) -> None:
        self.surface.append(surface)
        self.start.append(start)
        self.end.append(end)
        self.spaced.append(spaced)


def split(text: str) -> Words:
    """Maximal runs of letters, digits and combining marks; every other character that is neither blank nor control stands alone."""
    words, i, spaced, broken = Words(), 0, True, -1
    while i < len(text):
        kind = unicodedata.category(text[i])[0]
        if kind in "ZC":
            spaced = True
            if text[i] in NEWLINES and broken < 0:
                broken = i
            i += 1
            continue
        if broken >= 0 and len(words):
            words.add(BREAK, broken, broken, True)
        broken, j = -1, i + 1
        if kind in "LNM":
            while j < len(text) and unicodedata.category(text[j])[0] in "LNM":
                j += 1
        words.add(text[i:j], i, j, spaced)
        i, spaced = j, False
    return words


@functools.lru_cache(maxsize=200_000)
def shape(word: str) -> int:
    """The index in SHAPES of a word's shape."""
    if word == BREAK:
        return 0
    kinds = [unicodedata.category(c) for c in word]
    letters = [k for k in kinds if k[0] == "L"]
    digits = any(k[0] == "N" for k in kinds)
    if not letters:
        return 6 if digits else 8
    if digits:
        return 7
    upper = [k in ("Lu", "Lt") for k in letters]
    if not any(upper):
        return 1 if "Ll" in letters else 9
    if len(letters) == 1:
        return 3
    if all(upper):
        return 4
    return 2 if upper[0] and not any(upper[1:]) else 5


def quote_states(words: Words) -> list[int]:
    """For every word whether it stands in quotation marks, or is one; each paragraph begins outside."""
    states, begin = [OUTSIDE] * len(words), 0
    for i in range(len(words) + 1):
        if i == len(words) or words.surface[i] == BREAK:
            _double_marks(words, begin, i, states)
            _single_marks(words, begin, i, states)
            begin = i + 1
    return states


def _double_marks(words: Words, begin: int, end: int, states: list[int]) -> None:
    inside, i = False, begin
    while i < end:
        mark, size = words.surface[i], 2 if _typed_double(words, i, end) else 1
        straight = mark == STRAIGHT_DOUBLE or (size == 2 and mark == "'")
        if mark in OPENING_DOUBLE or (size == 2 and mark == "`") or (straight and not inside):
            states[i : i + size], inside = [OPENING] * size, True
        elif straight or mark in CLOSING_DOUBLE:
            states[i : i + size], inside = [CLOSING] * size, False
        elif inside:
            states[i] = IN_DOUBLE
        i += size


def _typed_double(words: Words, i: int, end: int) -> bool:
    """Two typewriter marks, or two backticks, without a blank between them: one double mark of two words."""
    return words.surface[i] in TYPED_DOUBLE and i + 1 < end and words.surface[i + 1] == words.surface[i] and not words.spaced[i + 1]


def _single_marks(words: Words, begin: int, end: int, states: list[int]) -> None:
    i = begin
    while i < end:
        if _opens_single(words, begin, end, i, states):
            close = _closing_single(words, begin, end, i, states)
            if close is not None:
                states[i] = OPENING
                for j in range(i + 1, close):
                    if states[j] == OUTSIDE:
                        states[j] = IN_SINGLE
                if close < end:
                    states[close] = CLOSING
                i = close
        i += 1


def _opens_single(words: Words, begin: int, end: int, i: int, states: list[int]) -> bool:
    """A mark after white space, a bracket, a dash or another opening mark, directly before a word that begins with a letter."""
    if words.surface[i] not in OPENING_SINGLE or states[i] in (OPENING, CLOSING) or i + 1 >= end or words.spaced[i + 1]:
        return False
    before = i == begin or words.spaced[i] or words.surface[i - 1] in BEFORE_SINGLE
    return before and unicodedata.category(words.surface[i + 1][0])[0] == "L"


def _closing_single(words: Words, begin: int, end: int, opening: int, states: list[int]) -> int | None:
    """The first closing mark that follows punctuation, else the first one at all, before the next opening; `end` for a paragraph that begins with ‘ and has none."""
    first = None
    for j in range(opening + 1, end):
        if _opens_single(words, begin, end, j, states):
            break
        if words.surface[j] not in CLOSING_SINGLE or states[j] in (OPENING, CLOSING) or words.spaced[j]:
            continue
        if j + 1 < end and not words.spaced[j + 1] and shape(words.surface[j + 1]) != 8:
            continue
        if j - 1 > opening and shape(words.surface[j - 1]) == 8:
            return j
        first = j if first is None else first
    if first is None and opening == begin and words.surface[opening] == "‘":
        return end
    return first


class WordPieces:
    """Greedy longest-match word pieces over BERT's uncased vocabulary."""

    def __init__(self, vocabulary: Path):
        self.tokens = vocabulary.read_text(encoding="utf8").split("\n")
        if self.tokens[-1] == "":
            self.tokens.pop()
        self.ids = {token: i for i, token in enumerate(self.tokens)}
        self.unknown, self.first, self.last = (self.ids[t] for t in ("[UNK]", "[CLS]", "[SEP]"))
        self.paragraph = self.ids["[unused1]"]
        self.pieces = functools.lru_cache(maxsize=200_000)(self._pieces)

    def _pieces(self, word: str) -> tuple[int, ...]:
        if word == BREAK:
            return (self.paragraph,)
        if len(word) > LONGEST_WORD:
            return (self.unknown,)
        word = "".join(c for c in unicodedata.normalize("NFD", word) if unicodedata.category(c) != "Mn").lower()
        out, i = [], 0
        while i < len(word):
            j, prefix = len(word), "##" if i else ""
            while j > i and prefix + word[i:j] not in self.ids:
                j -= 1
            if j == i:
                return (self.unknown,)
            out.append(self.ids[prefix + word[i:j]])
            i = j
        return tuple(out) or (self.unknown,)
