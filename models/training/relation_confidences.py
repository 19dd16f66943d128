"""How often each rule for relations is right: measures them on KnowledgeNet and writes the dictionary relation-confidences again.

    python models/training/relation_confidences.py GOLD/knowledgenet/folds-1-3.jsonl

Runs `./dixit run --models open`, where relations are found by rules alone, over the passages of folds 1 and 2. A finding counts where the
passage was judged for its property, and is right where both of its mentions overlap those of a gold fact. The value by hand counts for
five findings: confidence = (right + 5 * by hand) / (judged + 5). Rules with fewer than four judged findings keep their value by hand,
and so do those whose line gives a reason for it ("by hand: ...").
"""

from __future__ import annotations

import collections
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Collection
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DICTIONARIES = ROOT / "models/src/main/resources/org/w3id/dixit/models/dictionaries"
PROPERTIES = ROOT / "evaluation/src/main/resources/org/w3id/dixit/evaluation/score/knowledgenet.tsv"
FOLDS, WEIGHT, LEAST, HIGHEST = (1, 2), 5, 4, 0.98
PHRASE = 0.8  # by hand, for rules that stand in no dictionary of their own


def method(frame: str) -> str:
    """What the engine calls a frame of verbs: it with the first of its alternatives."""
    verbs, _, slots = frame.partition(" ")
    return "verb " + re.sub(r"\|[^+]+", "", verbs) + " " + re.sub(r"\|[^ ]+", "", slots)


def rows(path: Path) -> list[list[str]]:
    return [line.split("\t") for line in path.read_text(encoding="utf8").split("\n") if line and line[0] != "#"]


def passages(path: Path, folds: Collection[int]) -> dict:
    """Text and facts by property, for each passage of the folds."""
    found = {}
    for line in path.read_text(encoding="utf8").split("\n"):
        row = json.loads(line) if line.strip() else {"fold": 0}
        if row["fold"] not in folds:
            continue
        start = row["passageStart"]
        name = f"{row['documentId']}_{start}_{row['passageEnd']}"
        facts = found.setdefault(name, (row["passage"], {}))[1].setdefault(row["property"], [])
        if row.get("subjectStart") is not None and row.get("objectStart") is not None:
            facts.append([(row[f"{role}Start"] - start, row[f"{role}End"] - start) for role in ("subject", "object")])
    return found


def overlap(a, b) -> bool:
    return min(a[1], b[1]) > max(a[0], b[0])


def count(article: dict, facts: dict, properties: list[list[str]], counts: dict) -> None:
    """Adds an article's findings to the counts of their rules: right, judged."""
    for relation in article.get("relations", []):
        mentions = [(relation[f"{role}Mention"]["start"], relation[f"{role}Mention"]["end"]) for role in ("subject", "object")]
        for predicate, name, direction, role in properties:
            fits = not role or any(r in relation.get("role", "").lower() for r in role.split("|"))
            if predicate == relation["predicate"] and name in facts and fits:
                pair = mentions[::-1] if direction == "inverse" else mentions
                right = any(overlap(pair[0], s) and overlap(pair[1], o) for s, o in facts[name])
                counts[relation["method"]].update(right=right, judged=1)


def write(gold: Path, folds: Collection[int], target: Path) -> None:
    """Measures on these folds and writes the dictionary again; it has to be there, with its values by hand."""
    given = passages(gold, folds)
    counts = collections.defaultdict(collections.Counter)
    with tempfile.TemporaryDirectory() as work:
        texts, written = Path(work, "texts"), Path(work, "written")
        texts.mkdir()
        for name, (text, _) in given.items():
            (texts / f"{name}.txt").write_text(text, encoding="utf8", newline="")
        subprocess.run([ROOT / "dixit", "run", texts, "--output", written, "--models", "open", "--clean", "off"], check=True)
        for name, (_, facts) in given.items():
            path = written / f"{name}.jsonld"
            if path.exists():
                count(json.loads(path.read_text(encoding="utf8")), facts, rows(PROPERTIES), counts)
    hand = {method(r[0]): float(r[4]) for r in rows(DICTIONARIES / "relation-verbs.tsv")}
    hand |= {f"noun {r[0]}": float(r[6]) for r in rows(DICTIONARIES / "relation-nouns.tsv")}
    kept = {r[0]: r[1:] for r in rows(target) if r[2].startswith("by hand")}
    for rule, c in counts.items():
        if c["judged"] >= LEAST and not kept.get(rule, ["", ""])[1].startswith("by hand:"):
            confidence = (c["right"] + WEIGHT * hand.get(rule, PHRASE)) / (c["judged"] + WEIGHT)
            kept[rule] = [f"{min(HIGHEST, confidence):.2f}", f"{c['right']} of {c['judged']}"]
    header = [line for line in target.read_text(encoding="utf8").split("\n") if line.startswith("#")]
    lines = header + ["\t".join([rule, *kept[rule]]) for rule in sorted(kept, key=lambda rule: rule.encode("utf-16-be"))]
    target.write_text("\n".join(lines) + "\n", encoding="utf8")


if __name__ == "__main__":
    write(Path(sys.argv[1]), FOLDS, DICTIONARIES / "relation-confidences.tsv")
