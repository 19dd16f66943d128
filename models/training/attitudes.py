#!/usr/bin/env python3
"""Measures attitude and polarity against cue-labels.tsv, 300 cues labelled by hand.

    python3 models/training/attitudes.py OUTPUT

OUTPUT holds the .jsonld files of a run over PolNeAR's train/text. A label counts where an attribution's cue overlaps it;
offsets are code points, half-open. Prints how many were found, and the share of them with the right attitude and polarity.
"""

from __future__ import annotations

import collections
import hashlib
import json
import pathlib
import sys


def labels() -> dict[str, list[tuple[int, int, str, str]]]:
    """Labels by the first 16 digits of the SHA-256 of the article's name."""
    by_article = collections.defaultdict(list)
    for line in pathlib.Path(__file__).with_name("cue-labels.tsv").read_text(encoding="utf8").splitlines():
        if not line.startswith("#"):
            article, start, end, attitude, polarity = line.split("\t")
            by_article[article].append((int(start), int(end), attitude, polarity))
    return by_article


def main(output: pathlib.Path) -> None:
    wanted, count = labels(), collections.Counter()
    wrong = collections.Counter()
    for file in sorted(output.glob("*.jsonld")):
        rows = wanted.get(hashlib.sha256(file.stem.encode()).hexdigest()[:16], [])
        said = json.loads(file.read_text(encoding="utf8"))["attributions"] if rows else []
        for start, end, attitude, polarity in rows:
            found = next((q for q in said if "cue" in q and q["cue"]["start"] < end and start < q["cue"]["end"]), None)
            if found:
                count["found"] += 1
                count["attitude"] += found["attitude"] == attitude
                count["polarity"] += found["polarity"] == polarity
                wrong[attitude, found["attitude"]] += found["attitude"] != attitude
    found = max(1, count["found"])
    total = sum(map(len, wanted.values()))
    print(f"{count['found']} of {total} cues found; attitude {count['attitude'] / found:.3f}, polarity {count['polarity'] / found:.3f}")
    for (attitude, given), n in wrong.most_common():
        print(f"{n:4} {attitude} taken for {given}") if n else None


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(pathlib.Path(sys.argv[1]))
