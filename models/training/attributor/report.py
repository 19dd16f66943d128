"""Measures a model on dev: agreement, confidence, names, by kind of source and publisher."""

from __future__ import annotations

import collections
import time
from pathlib import Path

from attributor import calibrate, gold, release, scoring
from attributor.decode import Network, read
from attributor.evaluate import Article, gold_rows, name_scores
from attributor.text import WordPieces

PRONOUNS = {"he", "she", "they", "it", "i", "we", "you", "who", "that", "which", "one", "this", "these", "those", "his", "her", "their", "my", "our"}


def measure(root: Path, folder: Path, network: Network) -> dict:
    """All figures for the attributions of PolNeAR dev and the names of Worldwide-NER dev."""
    pieces, settings, weights = WordPieces(folder / "vocab.txt"), release.settings(folder), release.weights(folder)
    documents = gold.polnear(root / "polnear" / "dev")
    begun, articles = time.process_time(), []
    for document in documents:
        reading = calibrate.attribute(document.text, pieces, network, settings, weights)
        articles.append(Article(*gold_rows(root / "polnear" / "dev", document), reading))
    seconds = time.process_time() - begun
    size = sum(len(p) for a in articles for p in a.reading.seen.pieces)
    thresholds = {"none": 0.0, **release.described(folder)["thresholds"]}
    default = thresholds.get("default", 0.0)
    named = gold.worldwide(root / "worldwide-ner" / "dev")
    return {
        "attributions": {k: scoring.attributions([a.rows(t) for a in articles]) for k, t in thresholds.items()},
        "confidence": _confidence(articles),
        "curve": [_point(articles, t / 20) for t in range(20)],
        "by source": _by_source(documents, articles, default),
        "by publisher": _by_publisher(documents, articles, default),
        "names": name_scores(named, [read(d.text, pieces, network, settings) for d in named]),
        "pieces a second of one processor": round(size / seconds),
    }


def _confidence(articles: list[Article]) -> dict:
    judged = [[(f.confidence, hit) for f, hit in a.judged()] for a in articles]
    confidences, linked = [c for j in judged for c, _ in j], [y for j in judged for _, y in j]
    low, high = calibrate.bootstrap(judged)
    return {
        "expected calibration error": round(calibrate.calibration_error(confidences, linked), 4),
        "interval": [round(low, 4), round(high, 4)],
        "reliability": calibrate.reliability(confidences, linked),
    }


def _point(articles: list[Article], threshold: float) -> dict:
    scores = scoring.attributions([a.rows(threshold) for a in articles])
    return {"threshold": threshold, "linked": scores["linked"], "quoted": scores["quoted"]}


def _by_source(documents: list[gold.Document], articles: list[Article], threshold: float) -> dict:
    """Recall of linked matches by the gold's source: a pronoun, one with a capital letter, another, none."""
    counts = collections.defaultdict(collections.Counter)
    for document, article in zip(documents, articles):
        rows, _, found = article.rows(threshold)
        linked = {i for i, j in scoring.pairs(rows, found) if scoring.agree(rows[i]["source"], found[j]["source"])}
        for i, x in enumerate(rows):
            kind = _kind_of_source(" ".join(document.text[a:b] for a, b in x["source"]))
            counts[kind].update(gold=1, linked=int(i in linked))
    return {k: {**c, "recall": round(c["linked"] / c["gold"], 4)} for k, c in counts.items()}


def _kind_of_source(source: str) -> str:
    if not source:
        return "none"
    if source.casefold() in PRONOUNS:
        return "pronoun"
    return "named" if any(w[0].isupper() for w in source.split()[1:] or [source]) else "common noun"


def _by_publisher(documents: list[gold.Document], articles: list[Article], threshold: float) -> dict:
    groups = collections.defaultdict(list)
    for document, article in zip(documents, articles):
        groups[document.ident.split("_")[0]].append(article.rows(threshold))
    return {k: scoring.attributions(v)["linked"] for k, v in sorted(groups.items())}
