"""Asks mentions for their properties, and makes probabilities of the answers (Platt scaling)."""

from __future__ import annotations

import collections
import math
from dataclasses import dataclass

import numpy as np

from attributor import labels
from attributor.calibrate import fit
from attributor.decode import Network
from attributor.gold import Document, Span
from attributor.model import NEAR
from attributor.text import WordPieces
from attributor.windows import Seen, Window, cut, inputs, see


@dataclass(frozen=True)
class Scale:
    """probability = 1 / (1 + exp(-(intercept + slope * mean score of the object's words)))."""

    slope: float
    intercept: float

    def probability(self, score: float) -> float:
        return 1 / (1 + math.exp(-(self.intercept + self.slope * score)))


UNTRAINED = Scale(1.0, 0.0)


@dataclass
class Answer:
    """One mention's score for being an object of another, and whether it is one."""

    ident: str
    subject: Span
    object: Span
    name: int
    score: float
    right: bool


def answers(document: Document, pieces: WordPieces, network: Network) -> list[Answer]:
    """For every two mentions of the document and each property asked."""
    seen = see(document.words, pieces)
    mentions = sorted({s.span for s in document.subjects} | {o for s in document.subjects for o, _ in s.objects})
    out = []
    for window in cut(seen):
        subjects = [s for s in document.subjects if window.first <= s.span[0] < window.last and s.span[1] <= window.end]
        if not subjects:
            continue
        spans = [s.span for s in subjects]
        near = [[m for m in mentions if s.scope[0] <= m[0] and m[1] <= s.scope[1] and not _overlap(m, s.span)] for s in subjects]
        for subject, row, objects in zip(subjects, asked(seen, window, spans, near, pieces, network), near):
            for object in objects:
                if object not in row:
                    continue
                for name in subject.asked:
                    hit = any(name == n and _overlap(object, right) for right, n in subject.objects)
                    out.append(Answer(document.ident, subject.span, object, name, float(row[object][name]), hit))
    return out


def asked(
    seen: Seen, window: Window, subjects: list[Span], objects: list[list[Span]], pieces: WordPieces, network: Network
) -> list[dict[Span, np.ndarray]]:
    """For each of a window's subjects the mean scores of the words of those of its objects that lie within the window and within reach.
    Only the objects' words are asked for, and only of subjects that have some."""
    reach = [(max(window.begin, s[0] - NEAR), min(window.end, s[0] + NEAR + 1)) for s in subjects]
    near = [[o for o in given if first <= o[0] and o[1] <= last] for given, (first, last) in zip(objects, reach)]
    rows = [sorted({word - s[0] + NEAR for a, b in given for word in range(a, b)}) for s, given in zip(subjects, near)]
    some = [i for i, row in enumerate(rows) if row]
    out = [{} for _ in subjects]
    if some:
        width = max(len(rows[i]) for i in some)
        *_, facts = network.encode(*(np.array(x) for x in inputs(seen, window, pieces)))
        anchors = np.array([subjects[i] for i in some]) - window.begin
        padded = np.array([rows[i] + rows[i][-1:] * (width - len(rows[i])) for i in some])
        scores = network.ask(facts, anchors, np.array(seen.paragraphs[window.begin : window.end]), padded)
        for i, given in zip(some, scores):
            place = {row: k for k, row in enumerate(rows[i])}
            for a, b in near[i]:
                origin = subjects[i][0] - NEAR
                out[i][a, b] = np.mean([given[place[word - origin]] for word in range(a, b)], 0)
    return out


def _overlap(one: Span, other: Span) -> bool:
    return max(one[0], other[0]) < min(one[1], other[1])


def related(seen: Seen, mentions: list[Span], pieces: WordPieces, network: Network, scaled: Scale, least: float) -> list[tuple[int, int, str, float]]:
    """Subject and object, by their places among the mentions in text order, property and probability, from `least` on."""
    out = []
    for window in cut(seen):
        own = [i for i, (a, b) in enumerate(mentions) if window.first <= a < window.last and b <= window.end]
        if not own:
            continue
        near = [[m for j, m in enumerate(mentions) if j != i] for i in own]
        for i, row in zip(own, asked(seen, window, [mentions[i] for i in own], near, pieces, network)):
            for j, mention in enumerate(mentions):
                if i != j and mention in row:
                    chances = [(name, scaled.probability(float(m))) for name, m in zip(labels.PROPERTIES, row[mention])]
                    out += [(i, j, name, p) for name, p in chances if p >= least]
    return out


def scale(given: list[Answer]) -> Scale:
    """Fitted on texts that the network has not seen."""
    intercept, slope = fit([[a.score] for a in given], [a.right for a in given], ridge=0.0)
    return Scale(slope, intercept)


def measure(given: list[Answer], threshold: float, scaled: Scale) -> dict:
    """Precision, recall and F1 of the pairs from a probability on, over all properties and for each. Mentions are the gold's and the names
    and pronouns beside them, so this is what the relator can do where no mention is missed."""
    counts = collections.defaultdict(collections.Counter)
    for a in given:
        said = scaled.probability(a.score) >= threshold
        for row in (counts["all"], counts[labels.PROPERTIES[a.name]]):
            row.update(gold=int(a.right), found=int(said), hits=int(said and a.right))
    return {k: _ratio(c) for k, c in sorted(counts.items())}


def _ratio(c: collections.Counter) -> dict:
    p, r = c["hits"] / max(1, c["found"]), c["hits"] / max(1, c["gold"])
    return {"P": round(p, 4), "R": round(r, 4), "F": round(2 * p * r / (p + r), 4) if p + r else 0.0, "gold": c["gold"]}
