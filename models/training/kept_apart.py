"""Copies of KnowledgeNet and re3d with only what the relator was not trained on, to measure it with.

    python models/training/kept_apart.py GOLD OUT
    ./dixit evaluate OUT/knowledgenet.jsonl
    ./dixit evaluate OUT/re3d
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from attributor import facts  # noqa: E402


def lines(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text(encoding="utf8").split("\n") if line.strip()]


def write(path: Path, rows: list[dict]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf8")


def main() -> None:
    gold, out = Path(sys.argv[1]), Path(sys.argv[2])
    source = gold / "knowledgenet" / "folds-1-3.jsonl"
    apart = {given.ident for given in facts.knowledgenet(source) if facts.kept_apart(given)}
    write(
        out / "knowledgenet.jsonl",
        [r for r in lines(source) if f"knowledgenet-{r['documentId']}-{r['passageStart']}-{r['passageEnd']}" in apart],
    )
    apart = {given.ident for given in facts.re3d(gold / "re3d") if facts.kept_apart(given)}
    for folder in sorted(p for p in (gold / "re3d").iterdir() if p.is_dir()):
        for name, key in (("documents", "_id"), ("relations", "documentId")):
            write(out / "re3d" / folder.name / f"{name}.json", [r for r in lines(folder / f"{name}.json") if f"re3d-{r[key]}" in apart])


if __name__ == "__main__":
    main()
