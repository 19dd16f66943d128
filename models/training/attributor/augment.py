"""Variants of training articles: other quotation marks, other spacing, other line breaks, capitals.

All work on words, so that labels stay where they are.
"""

from __future__ import annotations

import random
from dataclasses import replace

from attributor.gold import Document
from attributor.text import BREAK, CLOSING, OPENING, Words, quote_states

NO_SPACE_BEFORE = set(".,;:!?)]}%’”")
NO_SPACE_AFTER = set("([{$£€#@“‘")
ENDINGS = {"s", "t", "re", "ve", "m", "ll", "d"}


def varied(document: Document, dice: random.Random) -> Document:
    """A variant of a document; labels keep their word indices."""
    words = Words(list(document.words.surface), document.words.start, document.words.end, list(document.words.spaced))
    if document.tokenised:
        document, words = _line_breaks(document, words, dice)
        if dice.random() < 0.65:
            _natural_spacing(words)
    _marks(words, dice)
    if dice.random() < 0.05:
        _capitals(words)
    return replace(document, words=words)


def _marks(words: Words, dice: random.Random) -> None:
    """Straight, curly, or single quotation marks throughout."""
    style = dice.random()
    if style < 0.6:
        return
    states = quote_states(words)
    for i, word in enumerate(words.surface):
        if word in '“”"' and states[i] in (OPENING, CLOSING):
            opening = states[i] == OPENING
            if style < 0.75:
                words.surface[i] = '"'
            elif style < 0.9:
                words.surface[i] = "“" if opening else "”"
            else:
                words.surface[i] = "‘" if opening else "’"
        elif word in "’'" and style < 0.9:
            words.surface[i] = "'" if style < 0.75 else "’"


def _natural_spacing(words: Words) -> None:
    """Undoes the blanks of tokenised text."""
    surface, states = words.surface, quote_states(words)
    for i in range(1, len(words)):
        word, before = surface[i], surface[i - 1]
        if word == BREAK or before == BREAK:
            continue
        after = surface[i + 1] if i + 1 < len(words) else BREAK
        joined = word in NO_SPACE_BEFORE or before in NO_SPACE_AFTER or word == "/" or before == "/"
        joined |= word == '"' and states[i] == CLOSING or before == '"' and states[i - 1] == OPENING
        joined |= word in "'’" and (after in ENDINGS or before.endswith("s"))
        joined |= before in "'’" and word in ENDINGS
        joined |= word == "-" and before[-1].isalnum() and after[0].isalnum()
        joined |= before == "-" and word[0].isalnum() and i > 1 and surface[i - 2][-1].isalnum()
        if joined:
            words.spaced[i] = False


def _line_breaks(document: Document, words: Words, dice: random.Random) -> tuple[Document, Words]:
    """Sentences on lines of their own, as the set has them, or run together into paragraphs."""
    chance = dice.choice([0.0, 0.5, 0.75])
    drop = {i for i, w in enumerate(words.surface) if w == BREAK and dice.random() < chance}
    if not drop:
        return document, words
    kept = [i for i in range(len(words)) if i not in drop]
    place = {old: new for new, old in enumerate(kept)}
    part = Words(*([column[i] for i in kept] for column in (words.surface, words.start, words.end, words.spaced)))
    names = [(place[a], place[b - 1] + 1, c) for a, b, c in document.names]
    return replace(document, names=names, masked=[document.masked[i] for i in kept]), part


def _capitals(words: Words) -> None:
    """The first paragraph in capitals, like a headline."""
    for i, word in enumerate(words.surface):
        if word == BREAK:
            break
        words.surface[i] = word.upper()
