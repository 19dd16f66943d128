"""Names for texts without gold names: those of CoreNLP's three CRFs, as `dixit run --models open` writes them.

Without them the network learns to tell texts that are asked for names from those that are not, and finds next to none in American news. The
CRFs have seen such news, and are not asked about the rest: a capitalised word outside their names is left without a label.
"""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from attributor.gold import Document, SpanIndex
from attributor.text import SHAPES, shape

CLASSES = {"Person": "PERSON", "Organization": "ORGANIZATION", "Place": "PLACE", "Country": "PLACE", "City": "PLACE"}
CAPITALS = {SHAPES.index(name) for name in ("capitalised", "initial", "upper", "mixed")}
LOWER = SHAPES.index("lower")

Named = tuple[int, int, str]


def read(folder: Path) -> dict[str, list[Named]]:
    """Characters and class of each name, by article: the name of its file, or the record's own."""
    out = {}
    for path in sorted(folder.glob("*.jsonld")):
        article = json.loads(path.read_text(encoding="utf8"))
        found = {
            (m["start"], m["end"], CLASSES[e["type"]])
            for e in article["entities"]
            for m in e["mentions"]
            if m["mentionType"] == "name" and e["type"] in CLASSES
        }
        out[path.name.removesuffix(".jsonld")] = sorted(found)
    return out


def words_of(document: Document, names: list[Named]) -> list[Named]:
    """The names in words; of two that overlap the first stands."""
    index, out = SpanIndex(document.words), []
    for start, end, kind in names:
        span = index.span(start, end)
        if span and (not out or out[-1][1] <= span[0]):
            out.append((*span, kind))
    return out


def named(document: Document, names: list[Named]) -> Document:
    """The document with these names; other words with capitals are unsure, unless the text has them without, too."""
    spans = words_of(document, names)
    inside = {i for a, b, _ in spans for i in range(a, b)}
    common = {w for w in document.words.surface if shape(w) == LOWER}
    unsure = [i not in inside and shape(w) in CAPITALS and w.lower() not in common for i, w in enumerate(document.words.surface)]
    return replace(document, names=spans, unsure=unsure)
