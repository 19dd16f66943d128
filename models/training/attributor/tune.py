"""Chooses what the weights leave open, on the train articles kept apart: the bias of cues, the confidence, the thresholds."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from attributor import calibrate, scoring
from attributor.calibrate import rate
from attributor.decode import Network, Settings, read, settled
from attributor.evaluate import Article, gold_rows, name_scores
from attributor.gold import Document
from attributor.text import WordPieces

# None: 0.5 gained 0.004 of linked F1 on the articles kept apart and lost as much of quoted accuracy on dev; whoever uses the model looks
# again, with less asked of a cue, where a quotation has none.
BIASES = (0.0,)
NAME_BIASES = (-3.0, -2.5, -2.0, -1.5, -1.0, -0.5, 0.0)
# F1 that chance alone adds or takes; by hand.
ABOUT_AS_GOOD = 0.001
STEPS = [i / 50 for i in range(40)]
QUOTED_ACCURACY = 0.95
# The curve of linked F1 is flat around its top: of thresholds that differ by no more than this the lowest loses the fewest quotations.
FLAT = 0.002


@dataclass
class Chosen:
    settings: Settings
    weights: list[float]
    thresholds: dict[str, float]
    tried: list[dict]


class Remembering:
    """A network that encodes each window once."""

    def __init__(self, network: Network):
        self.network, self.known = network, {}

    def encode(self, ids: np.ndarray, features: np.ndarray, starts: np.ndarray) -> tuple[np.ndarray, ...]:
        key = (ids.tobytes(), features.tobytes())
        if key not in self.known:
            self.known[key] = self.network.encode(ids, features, starts)
        return self.known[key]

    def link(self, words: np.ndarray, cues: np.ndarray, paragraphs: np.ndarray) -> np.ndarray:
        return self.network.link(words, cues, paragraphs)

    def ask(self, words: np.ndarray, mentions: np.ndarray, paragraphs: np.ndarray, asked: np.ndarray) -> np.ndarray:
        return self.network.ask(words, mentions, paragraphs, asked)


def choose(documents: list[Document], folder: Path, pieces: WordPieces, network: Network) -> Chosen:
    """The bias with the best linked F1, its confidence and its thresholds."""
    network, gold, options = Remembering(network), [gold_rows(folder, d) for d in documents], []
    for bias in BIASES:
        settings = Settings(cue_bias=bias)
        articles = [Article(g, masked, read(d.text, pieces, network, settings)) for d, (g, masked) in zip(documents, gold)]
        for article in articles:
            rate(article.reading, calibrate.UNTRAINED)
        weights = _fitted(articles)
        for article in articles:
            rate(article.reading, weights)
            article.reading.attributions = settled(article.reading.attributions)
        # Which attributions stand depends on the confidence: fit again on those.
        weights = _fitted(articles)
        for article in articles:
            rate(article.reading, weights)
        scores = {t: scoring.attributions([a.rows(t) for a in articles]) for t in STEPS}
        top = max(scores[t]["linked"]["F"] for t in STEPS)
        best = next(t for t in STEPS if scores[t]["linked"]["F"] >= top - FLAT)
        sure = next((t for t in STEPS if scores[t]["quoted"]["accuracy"] >= QUOTED_ACCURACY), STEPS[-1])
        options.append((top, settings, weights, {"linked": best, "quoted": sure, "default": max(best, sure)}, scores[best]))
    chosen = max(options, key=lambda o: o[0])
    tried = [{"cueBias": s.cue_bias, "thresholds": t, "linked": r["linked"], "quoted": r["quoted"], "exact": r["exact"]} for _, s, _, t, r in options]
    return Chosen(chosen[1], chosen[2], chosen[3], tried)


def name_bias(documents: list[Document], pieces: WordPieces, network: Network) -> tuple[float, list[dict]]:
    """Of the biases of names whose F1 over all classes is about the best the one that interferes least, and what was tried. The best alone
    would follow chance: where the scores are flat it may lie at either end."""
    network, tried = Remembering(network), []
    for bias in NAME_BIASES:
        # No cues are wanted here.
        settings = Settings(cue_bias=-50.0, name_bias=bias)
        tried.append({"nameBias": bias, **name_scores(documents, [read(d.text, pieces, network, settings) for d in documents])})
    enough = max(t["all"]["F"] for t in tried) - ABOUT_AS_GOOD
    return min((t["nameBias"] for t in tried if t["all"]["F"] >= enough), key=abs), tried


def _fitted(articles: list[Article]) -> list[float]:
    rows, linked = [], []
    for article in articles:
        for found, hit in article.judged():
            rows.append(found.features)
            linked.append(hit)
    if not rows:
        raise ValueError("the network finds no attribution in the articles kept apart: train it on more articles")
    return calibrate.fit(rows, linked)


