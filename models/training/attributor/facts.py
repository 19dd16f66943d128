"""Gold relations: KnowledgeNet (facts of fifteen properties in Wikipedia sentences) and re3d (eleven relations in reports of a war).

A mention is asked for a property where an annotator looked for that property in its passage; all words of the passage that are no object answer no.
"""

from __future__ import annotations

import collections
import hashlib
import json
import re
from dataclasses import dataclass, replace
from pathlib import Path

from attributor import labels, silver
from attributor.gold import Document, Span, SpanIndex, Subject
from attributor.text import split

PRONOUNS = set("he she it they who which that his her its their him them whose whom himself herself itself themselves i we my our".split())
SENTENCE_END = re.compile(r"(?<=[a-z0-9)\"”’][.!?])[\"”’)]*\s+(?=[A-Z\"“‘(])|\n+")
RE3D_SOURCES = ("CENTCOM", "UK Government", "US State Department", "Wikipedia")


@dataclass
class Passage:
    """A stretch of characters that was annotated for some properties: (subject, object, property)."""

    start: int
    end: int
    asked: list[str]
    facts: list[tuple[Span, Span, str]]


@dataclass
class Annotated:
    """A text with its passages, before mentions are known."""

    ident: str
    part: str
    text: str
    passages: list[Passage]
    mentions: list[Span]


def knowledgenet(path: Path) -> list[Annotated]:
    """One text for each passage; `part` is its fold."""
    groups = collections.defaultdict(list)
    with open(path, encoding="utf8") as lines:
        for line in lines:
            row = json.loads(line)
            groups[row["documentId"], row["passageStart"], row["passageEnd"]].append(row)
    out = []
    for (document, start, end), rows in groups.items():
        facts = [
            ((r["subjectStart"] - start, r["subjectEnd"] - start), (r["objectStart"] - start, r["objectEnd"] - start), r["property"])
            for r in rows
            if r.get("subjectStart") is not None and r.get("objectStart") is not None
        ]
        text = rows[0]["passage"]
        passage = Passage(0, len(text), sorted({r["property"] for r in rows}), facts)
        mentions = sorted({s for f in facts for s in f[:2]})
        out.append(Annotated(f"knowledgenet-{document}-{start}-{end}", str(rows[0]["fold"]), text, [passage], mentions))
    return out


def re3d(folder: Path) -> list[Annotated]:
    """One text for each document, a passage for each sentence; `part` is its source. All of its entities are mentions."""
    out = []
    for source in RE3D_SOURCES:
        rows = {name: _lines(folder / source / f"{name}.json") for name in ("documents", "entities", "relations")}
        for document in rows["documents"]:
            own = {name: [r for r in rows[name] if r["documentId"] == document["_id"]] for name in ("entities", "relations")}
            facts = [((r["sourceBegin"], r["sourceEnd"]), (r["targetBegin"], r["targetEnd"]), r["type"]) for r in own["relations"]]
            passages = [Passage(a, b, labels.RE3D, [f for f in facts if all(a <= x and y <= b for x, y in f[:2])]) for a, b in sentences(document["text"])]
            out.append(Annotated(f"re3d-{document['_id']}", source, document["text"], passages, sorted({(e["begin"], e["end"]) for e in own["entities"]})))
    return out


def sentences(text: str) -> list[Span]:
    """Roughly: up to a mark that ends sentences, with what closes after it, before white space and a capital; or up to a line's end."""
    ends = [m.end() for m in SENTENCE_END.finditer(text)] + [len(text)]
    return [(a, b) for a, b in zip([0, *ends], ends) if a < b]


def _lines(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text(encoding="utf8").split("\n") if line.strip()]


def document(given: Annotated, names: list[silver.Named]) -> Document:
    """The text with every mention as a subject: those of the facts, the names found in it, and its pronouns."""
    words = split(given.text)
    index = SpanIndex(words)
    base = silver.named(Document(given.ident, given.text, words, masked=[False] * len(words)), names)
    spans = {index.span(*m) for m in given.mentions} - {None}
    taken = {i for s in spans for i in range(*s)}
    others = {(a, b) for a, b, _ in base.names} | {(i, i + 1) for i, w in enumerate(words.surface) if w.lower() in PRONOUNS}
    spans |= {s for s in others if not taken & set(range(*s))}
    return replace(base, subjects=[s for p in given.passages for s in _subjects(p, index, sorted(spans))])


def _subjects(passage: Passage, index: SpanIndex, spans: list[Span]) -> list[Subject]:
    scope = index.span(passage.start, passage.end)
    asked = [labels.PROPERTIES.index(p) for p in passage.asked]
    objects = collections.defaultdict(list)
    for subject, target, name in passage.facts:
        if index.span(*subject) and index.span(*target):
            objects[index.span(*subject)].append((index.span(*target), labels.PROPERTIES.index(name)))
    return [Subject(s, scope, asked, objects[s]) for s in spans if scope and scope[0] <= s[0] and s[1] <= scope[1]]


def kept_apart(given: Annotated) -> bool:
    """Whether a text belongs to the tenth that is kept apart for thresholds."""
    return int(hashlib.sha256(given.ident.encode()).hexdigest(), 16) % 10 == 0
