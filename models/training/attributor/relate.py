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
from attributor.windows import Seen, cut, inputs, see


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
        *_, facts = network.encode(*(np.array(x) for x in inputs(seen, window, pieces)))
        paragraphs = np.array(seen.paragraphs[window.begin : window.end])
        scores = network.ask(facts, np.array([s.span for s in subjects]) - window.begin, paragraphs)
        for subject, rows in zip(subjects, scores):
            origin = subject.span[0] - NEAR
            first, last = max(window.begin, origin, subject.scope[0]), min(window.end, origin + len(rows), subject.scope[1])
            right = collections.defaultdict(list)
            for span, name in subject.objects:
                right[name].append(span)
            for a, b in mentions:
                if a < first or b > last or max(a, subject.span[0]) < min(b, subject.span[1]):
                    continue
                means = rows[a - origin : b - origin].mean(0)
                for name in subject.asked:
                    hit = any(max(a, x) < min(b, y) for x, y in right[name])
                    out.append(Answer(document.ident, subject.span, (a, b), name, float(means[name]), hit))
    return out


def related(seen: Seen, mentions: list[Span], pieces: WordPieces, network: Network, scaled: Scale, least: float) -> list[tuple[int, int, str, float]]:
    """Subject and object, by their places among the mentions in text order, property and probability, from `least` on."""
    out = []
    for window in cut(seen):
        own = [i for i, (a, b) in enumerate(mentions) if window.first <= a < window.last and b <= window.end]
        if not own:
            continue
        *_, facts = network.encode(*(np.array(x) for x in inputs(seen, window, pieces)))
        paragraphs = np.array(seen.paragraphs[window.begin : window.end])
        scores = network.ask(facts, np.array([mentions[i] for i in own]) - window.begin, paragraphs)
        for i, rows in zip(own, scores):
            origin = mentions[i][0] - NEAR
            for j, (a, b) in enumerate(mentions):
                if i == j or a < max(window.begin, origin) or b > min(window.end, origin + len(rows)):
                    continue
                means = rows[a - origin : b - origin].mean(0)
                chances = [(name, scaled.probability(float(m))) for name, m in zip(labels.PROPERTIES, means)]
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
