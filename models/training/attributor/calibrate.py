"""Confidence: a logistic model over what decoding leaves behind, fitted on articles the network has not seen.

The confidence of an attribution is the probability that it is a linked match: content and source as a trained annotator has them.
"""

from __future__ import annotations

import math
import random

import numpy as np

from attributor.decode import Found, Network, Reading, Settings, read, settled
from attributor.text import CLOSING, OPENING, WordPieces
from attributor.windows import Seen

FEATURES = [
    "cueMean",
    "cueLeast",
    "noSource",
    "sourceMean",
    "sourceLeast",
    "contentMean",
    "contentLeast",
    "direct",
    "mixed",
    "contentWords",
    "morePieces",
    "sourceDistance",
    "contentDistance",
]
EDGE = 1e-4
UNTRAINED = [0.0] * (1 + len(FEATURES))


def logit(p: float) -> float:
    p = min(1 - EDGE, max(EDGE, p))
    return math.log(p / (1 - p))


def gap(a: tuple[int, int], b: tuple[int, int]) -> int:
    """Words between two spans, 0 where they touch or overlap."""
    return max(0, a[0] - b[1], b[0] - a[1])


def features(seen: Seen, found: Found) -> list[float]:
    """In the order of FEATURES. SPEC.md, step 9."""
    spans = [p.span for p in found.content]
    marks = [seen.quotes[i] in (OPENING, CLOSING) for a, b in spans for i in range(a, b)]
    direct = all(seen.quotes[a] == OPENING and seen.quotes[b - 1] == CLOSING for a, b in spans)
    source = found.source
    return [
        logit(found.cue.mean),
        logit(found.cue.least),
        float(source is None),
        logit(source.mean) if source else 0.0,
        logit(source.least) if source else 0.0,
        logit(min(p.mean for p in found.content)),
        logit(min(p.least for p in found.content)),
        float(direct),
        float(not direct and any(marks)),
        math.log(sum(b - a for a, b in spans)),
        float(len(spans) - 1),
        math.log1p(gap(source.span, found.cue.span)) if source else 0.0,
        math.log1p(min(gap(s, found.cue.span) for s in spans)),
    ]


def fit(rows: list[list[float]], linked: list[bool], ridge: float = 1.0) -> list[float]:
    """Newton's method for a logistic model with a ridge on standardised features; the intercept comes first, for features as they are."""
    x = np.array(rows)
    mean, spread = x.mean(0), x.std(0) + 1e-9
    z = np.hstack([np.ones((len(x), 1)), (x - mean) / spread])
    y, w = np.array(linked, float), np.zeros(z.shape[1])
    penalty = np.diag([0.0] + [ridge] * x.shape[1])
    for _ in range(50):
        p = 1 / (1 + np.exp(-z @ w))
        step = np.linalg.solve((z * (p * (1 - p))[:, None]).T @ z + penalty, z.T @ (y - p) - penalty @ w)
        w += step
        if np.abs(step).max() < 1e-9:
            break
    weights = w[1:] / spread
    return [float(w[0] - weights @ mean), *map(float, weights)]


def confidence(weights: list[float], row: list[float]) -> float:
    return 1 / (1 + math.exp(-(weights[0] + sum(w * v for w, v in zip(weights[1:], row)))))


def rate(reading: Reading, weights: list[float]) -> None:
    """Gives every attribution of a reading its confidence."""
    for found in reading.attributions:
        found.features = found.features or features(reading.seen, found)
        found.confidence = confidence(weights, found.features)


def attribute(text: str, pieces: WordPieces, network: Network, settings: Settings, weights: list[float]) -> Reading:
    """Everything a runtime does with a text, but for the user's threshold."""
    reading = read(text, pieces, network, settings)
    rate(reading, weights)
    reading.attributions = settled(reading.attributions)
    return reading


def calibration_error(confidences: list[float], linked: list[bool], bins: int = 10) -> float:
    """Expected calibration error over bins of equal width."""
    c, y = np.array(confidences), np.array(linked, float)
    place = np.minimum((c * bins).astype(int), bins - 1)
    return float(sum(abs(c[place == b].sum() - y[place == b].sum()) for b in range(bins)) / max(1, len(c)))


def reliability(confidences: list[float], linked: list[bool], bins: int = 10) -> list[dict]:
    """For each bin: how many, the mean confidence, the share of linked ones."""
    c, y = np.array(confidences), np.array(linked, float)
    place = np.minimum((c * bins).astype(int), bins - 1)
    return [
        {"bin": b / bins, "count": int((place == b).sum()), "confidence": round(float(c[place == b].mean()), 4), "linked": round(float(y[place == b].mean()), 4)}
        for b in range(bins)
        if (place == b).any()
    ]


def bootstrap(articles: list[list[tuple[float, bool]]], rounds: int = 1000, seed: int = 1) -> tuple[float, float]:
    """The 95 % interval of the calibration error, articles drawn with replacement."""
    dice, values = random.Random(seed), []
    for _ in range(rounds):
        drawn = [pair for _ in articles for pair in dice.choice(articles)]
        values.append(calibration_error([c for c, _ in drawn], [y for _, y in drawn]))
    values.sort()
    return values[int(0.025 * rounds)], values[int(0.975 * rounds) - 1]
