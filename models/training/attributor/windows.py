"""Cuts an article into windows that the encoder can read, and packs windows into tensors."""

from __future__ import annotations

from dataclasses import dataclass

import torch

from attributor.text import BREAK, WordPieces, Words, quote_states, shape

CORE, LEFT, RIGHT = 400, 64, 46
SENTENCE_END = {".", "!", "?", "…"}
AFTER_END = set("\"”’')]»")


@dataclass
class Seen:
    """A text as the model sees it: pieces, shapes and quotation states of each word, and the paragraph each word stands in."""

    words: Words
    pieces: list[tuple[int, ...]]
    shapes: list[int]
    quotes: list[int]
    paragraphs: list[int]


def see(words: Words, pieces: WordPieces) -> Seen:
    paragraph, paragraphs = 0, []
    for word in words.surface:
        paragraphs.append(paragraph)
        paragraph += word == BREAK
    return Seen(words, [pieces.pieces(w) for w in words.surface], [shape(w) for w in words.surface], quote_states(words), paragraphs)


@dataclass
class Window:
    """Words [begin, end) are read; those of the core [first, last) are decided on."""

    begin: int
    first: int
    last: int
    end: int


def cut(seen: Seen, core: int = CORE, head: int | None = None) -> list[Window]:
    """Windows whose cores tile the words. `head` is the size of the first core, in pieces, where it should differ."""
    out, first = [], 0
    while first < len(seen.words):
        last = _core_end(seen, first, core if head is None or out else head)
        begin, room = first, LEFT
        while begin > 0 and len(seen.pieces[begin - 1]) <= room:
            begin -= 1
            room -= len(seen.pieces[begin])
        end, room = last, RIGHT
        while end < len(seen.words) and len(seen.pieces[end]) <= room:
            room -= len(seen.pieces[end])
            end += 1
        out.append(Window(begin, first, last, end))
        first = last
    return out


def _core_end(seen: Seen, first: int, core: int) -> int:
    """The end of the core that begins at `first`: the text's end, or the last paragraph break, else the last sentence end, that leaves it at least three quarters full, else as many words as fit."""
    size, i, paragraph, sentence = 0, first, None, None
    while i < len(seen.words) and (i == first or size + len(seen.pieces[i]) <= core):
        size += len(seen.pieces[i])
        i += 1
        if 4 * size >= 3 * core:
            if seen.words.surface[i - 1] == BREAK:
                paragraph = i
            elif _ends_sentence(seen, first, i):
                sentence = i
    if i == len(seen.words):
        return i
    return paragraph or sentence or i


def _ends_sentence(seen: Seen, first: int, i: int) -> bool:
    """Whether a sentence may end before word i: a full stop and the marks and brackets closed after it, then white space."""
    if i < len(seen.words) and not seen.words.spaced[i]:
        return False
    j = i - 1
    while j > first and seen.words.surface[j] in AFTER_END:
        j -= 1
    return seen.words.surface[j] in SENTENCE_END


def inputs(seen: Seen, window: Window, pieces: WordPieces) -> tuple[list[int], list[tuple[int, int, int]], list[int]]:
    """Piece ids, features and first pieces of a window's words, between [CLS] and [SEP]."""
    ids, features, starts = [pieces.first], [(0, 1, 0)], []
    for i in range(window.begin, window.end):
        starts.append(len(ids))
        ids += seen.pieces[i]
        features += [(seen.shapes[i], int(seen.words.spaced[i]), seen.quotes[i])] * len(seen.pieces[i])
    return ids + [pieces.last], features + [(0, 1, 0)], starts


def pad(rows: list[list], value, step: int = 1) -> torch.Tensor:
    """Rows as long as the longest, rounded up to a multiple of `step`."""
    longest = -(-max(map(len, rows)) // step) * step
    return torch.tensor([list(r) + [value] * (longest - len(r)) for r in rows])
