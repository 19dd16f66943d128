"""Readers of the gold folders: PolNeAR (attributions) and English Worldwide Newswire (names), as words with labels.

Nothing of the gold is ever written out again, except into a model's weights.
"""

from __future__ import annotations

import collections
import hashlib
import re
from dataclasses import dataclass, field
from pathlib import Path

from attributor.text import BREAK, Words, split

ROLES = ("Content", "Source", "Cue")
NAME_CLASSES = ["PERSON", "ORGANIZATION", "PLACE", "NORP", "MISC"]
CLASS_OF = {
    "Person": "PERSON",
    "Organization": "ORGANIZATION",
    "Location": "PLACE",
    "Facility": "PLACE",
    "NORP": "NORP",
    "Misc": "MISC",
    "Product": "MISC",
}

Span = tuple[int, int]


@dataclass
class Attribution:
    """One gold attribution; spans are half-open word indices."""

    cue: Span
    source: Span | None
    content: list[Span]


@dataclass
class Subject:
    """A mention that is asked for `asked` properties of the words in `scope`; spans are words. Where the labels are not `exact`, of properties
    that go together only the one that says most was noted."""

    span: Span
    scope: Span
    asked: list[int]
    objects: list[tuple[Span, int]]
    exact: bool = True


@dataclass
class Document:
    """A gold article as words. `names` is None where the set has no names, `attributions` where it has none of those. Of `unsure` words it is
    not known whether they are names; `tokenised` text has blanks around its punctuation; `subjects` are the mentions asked for properties."""

    ident: str
    text: str
    words: Words
    names: list[tuple[int, int, str]] | None = None
    attributions: list[Attribution] | None = None
    masked: list[bool] = field(default_factory=list)
    unsure: list[bool] | None = None
    tokenised: bool = False
    subjects: list[Subject] = field(default_factory=list)


def held_out(ident: str) -> bool:
    """Whether a train article belongs to the tenth that is kept apart for selection, thresholds and calibration. By hash: PolNeAR's publishers are equally strong."""
    return int(hashlib.sha256(ident.encode()).hexdigest(), 16) % 10 == 0


class SpanIndex:
    """Character spans to word spans, by look-up."""

    def __init__(self, words: Words):
        self.word_at = {}
        for i in range(len(words)):
            for c in range(words.start[i], words.end[i]):
                self.word_at[c] = i

    def span(self, start: int, end: int) -> Span | None:
        hits = [self.word_at[c] for c in range(start, end) if c in self.word_at]
        return (hits[0], hits[-1] + 1) if hits else None


def brat(path: Path) -> tuple[list[dict[str, list[Span]]], list[Span]]:
    """Attributions and masked (Discard, Discuss) character spans of a brat file."""
    spans: dict[str, list[Span]] = {}
    events: list[list[str]] = []
    masked: list[Span] = []
    for line in path.read_text(encoding="utf8").split("\n"):
        if re.match(r"T\d+\t\S+ \d", line):
            ident, mark = line.split("\t")[:2]
            label, where = mark.split(" ", 1)
            spans[ident] = [tuple(map(int, s.split())) for s in where.split(";")]
            if label in ("Discard", "Discuss"):
                masked += spans[ident]
        elif re.match(r"E\d+\t", line):
            events.append(line.split("\t")[1].split())
    rows = []
    for event in events:
        roles = collections.defaultdict(list)
        for part in event:
            role, ident = part.split(":")
            roles[re.sub(r"\d+$", "", role)] += spans[ident]
        if roles["Content"]:
            rows.append({r: roles[r] for r in ROLES})
    return rows, masked


def polnear(folder: Path) -> list[Document]:
    """PolNeAR's articles with the attributions of the first annotator, as the scorer takes them."""
    files: dict[str, Path] = {}
    for path in sorted((folder / "attributions").glob("*.ann")):
        files.setdefault(path.name.rsplit("_", 1)[0], path)
    return [_polnear_article(folder, ident, path) for ident, path in files.items()]


def _polnear_article(folder: Path, ident: str, path: Path) -> Document:
    with open(folder / "text" / f"{ident}.txt", encoding="utf8", newline="") as file:
        text = file.read()
    words = split(text)
    rows, masked = brat(path)
    index = SpanIndex(words)
    attributions = []
    for row in rows:
        content = _pieces(words, [index.span(*s) for s in row["Content"]])
        if not row["Cue"] or not content:
            continue
        cue = index.span(min(a for a, _ in row["Cue"]), max(b for _, b in row["Cue"]))
        source = index.span(*row["Source"][0]) if row["Source"] else None
        if cue:
            attributions.append(Attribution(cue, source, content))
    mask = [False] * len(words)
    for start, end in masked:
        span = index.span(start, end)
        for i in range(*(span or (0, 0))):
            mask[i] = True
    return Document(ident, text, words, None, attributions, mask)


def _pieces(words: Words, spans: list[Span | None]) -> list[Span]:
    """Content pieces in text order, cut at paragraph breaks."""
    out = []
    for span in sorted(s for s in spans if s):
        begin = span[0]
        for i in range(*span):
            if words.surface[i] == BREAK:
                if i > begin:
                    out.append((begin, i))
                begin = i + 1
        if begin < span[1]:
            out.append((begin, span[1]))
    return out


def worldwide(folder: Path) -> list[Document]:
    """Worldwide-NER's articles, tokens joined by one space and sentences by a line break, with the outermost names."""
    return [_worldwide_article(path) for path in sorted(folder.glob("*.tsv"))]


def _worldwide_article(path: Path) -> Document:
    text, spans, open_span = "", [], None
    for line in path.read_text(encoding="utf8").split("\n"):
        if not line.strip():
            open_span = None
            if text and not text.endswith("\n"):
                text += "\n"
            continue
        columns = line.split("\t")
        tag = columns[1] if len(columns) > 1 else "O"
        if text and not text.endswith("\n"):
            text += " "
        start = len(text)
        text += columns[0].replace(" ", "_")
        if tag[0] == "B" or (tag[0] == "I" and (open_span is None or open_span[2] != tag[2:])):
            open_span = [start, len(text), tag[2:]]
            spans.append(open_span)
        elif tag[0] == "I":
            open_span[1] = len(text)
        else:
            open_span = None
    words = split(text)
    index = SpanIndex(words)
    names = []
    for start, end, kind in spans:
        span = index.span(start, end)
        if kind in CLASS_OF and span and (not names or names[-1][1] <= span[0]):
            names.append((*span, CLASS_OF[kind]))
    return Document(path.name.removesuffix(".txt.tsv"), text, words, names, None, [False] * len(words), tokenised=True)
