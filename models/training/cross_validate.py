"""Relations by cross-validation: KnowledgeNet by its folds 1 to 3, re3d by its four sources.

    WORK/venv/bin/python models/training/cross_validate.py GOLD WORK OUT

WORK is the work folder of a train.sh run that has its first stage, which has seen neither set. Four runs go on from there; run N learns
nothing from fold N and from the N-th source, and the whole of Dixit with run N's model, and with confidences of rules measured without
fold N, is then measured on them. OUT keeps models and reports; a run that was cut off goes on when the command is given again. Prints the
pooled scores. A run takes some fifteen minutes on two cores with AMX; it sees each fact three times, the released model has seen it twelve times.
"""

from __future__ import annotations

import argparse
import collections
import json
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import torch

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(Path(__file__).parent))
import kept_apart  # noqa: E402
import relation_confidences  # noqa: E402
from attributor import facts, fit, gold, relate, release, silver  # noqa: E402
from attributor.export import checksum  # noqa: E402
from attributor.model import Attributor  # noqa: E402
from attributor.networks import Exported  # noqa: E402
from attributor.text import WordPieces  # noqa: E402

TRAINED = "org/w3id/dixit/models/trained/news"
DICTIONARIES = "org/w3id/dixit/models/dictionaries"
RESOURCES = ROOT / "models/src/main/resources"
FOLDS = ("1", "2", "3")
RUNS = {1: ("1", "CENTCOM"), 2: ("2", "UK Government"), 3: ("3", "US State Department"), 4: (None, "Wikipedia")}
# Facts come several times an epoch; of the other articles one in so many comes, so that names and attributions stay alive.
TIMES = {"knowledgenet": 1, "re3d": 2}
ONE_IN = 24
PLAN = replace(fit.SECOND, epochs=3, pieces=2048, warmup=60, seed=31)
ALONE = replace(fit.FOURTH, epochs=4, seed=32)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path)
    parser.add_argument("work", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--runs", type=int, nargs="+", choices=RUNS, default=list(RUNS))
    given = parser.parse_args()
    torch.set_num_threads(2)
    for run in given.runs:
        folder = given.out / f"run{run}"
        if not (folder / "classes" / TRAINED / "SHA256SUMS").exists():
            train(given.gold, given.work, folder, run)
    measured = [measure(given.gold, given.out, run) for run in given.runs]
    for title, reports in (("KnowledgeNet", [k for k, _ in measured if k]), ("re3d", [r for _, r in measured])):
        show(title, reports)


def annotated(data: Path) -> list[facts.Annotated]:
    return facts.knowledgenet(data / "knowledgenet/folds-1-3.jsonl") + facts.re3d(data / "re3d")


def train(data: Path, work: Path, folder: Path, run: int) -> None:
    """The model of a run, as Dixit's own folder of it. Settings that have nothing to do with relations are the released model's."""
    vocabulary = work / "encoder/vocab.txt"
    pieces, named = WordPieces(vocabulary), silver.read(work / "crf/facts.jsonl")
    seen = [a for a in annotated(data) if a.part not in RUNS[run]]
    asked = {a.ident: facts.document(a, named.get(a.ident, [])) for a in seen}
    learnt = [asked[a.ident] for a in seen if not facts.kept_apart(a)]
    articles = [d for d in learnt for _ in range(TIMES[d.ident.split("-")[0]])] + others(data, work)
    if not (folder / "trained/averaged.pt").exists():
        fit.train(articles, pieces, work / "first/averaged.pt", folder / "trained", PLAN)
    if not (folder / "alone/averaged.pt").exists():
        mixed = fit.mix({folder / "trained": fit.SHARE, work / "first": 1 - fit.SHARE}, folder / "mixed")
        fit.refine(learnt, pieces, mixed, folder / "alone", ALONE)
    model = Attributor()
    model.load_state_dict(torch.load(folder / "alone/averaged.pt", map_location="cpu"))
    target, released = folder / "classes" / TRAINED, RESOURCES / TRAINED
    release.write(model, articles, vocabulary, folder / "fp32", target)
    apart = [asked[a.ident] for a in seen if facts.kept_apart(a)]
    scale = relate.scale([answer for d in apart for answer in relate.answers(d, pieces, Exported(target))])
    release.describe(target, release.settings(released), release.weights(released), release.described(released)["thresholds"], scale)
    sums = "".join(f"{checksum(target / name)}  {name}\n" for name in sorted([*release.FILES, "model.json"]))
    (target / "SHA256SUMS").write_text(sums, encoding="utf8")


def others(data: Path, work: Path) -> list[gold.Document]:
    """Some of the articles that the other heads learnt from."""
    named = silver.read(work / "crf/polnear")
    articles = [silver.named(d, named[d.ident]) for d in gold.polnear(data / "polnear/train")] + gold.worldwide(data / "worldwide-ner/train")
    return [d for d in articles if not gold.held_out(d.ident)][::ONE_IN]


def measure(data: Path, out: Path, run: int) -> tuple[dict | None, dict]:
    """The reports of KnowledgeNet's fold and of re3d's source that the run has not learnt from."""
    folder = out / f"run{run}"
    fold, source = RUNS[run]
    copy = folder / "gold"
    rules = folder / "classes" / DICTIONARIES / "relation-confidences.tsv"
    if fold and not rules.exists():
        rules.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(RESOURCES / DICTIONARIES / "relation-confidences.tsv", rules)
        relation_confidences.write(data / "knowledgenet/folds-1-3.jsonl", {int(f) for f in FOLDS} - {int(fold)}, rules)
    rows = kept_apart.lines(data / "knowledgenet/folds-1-3.jsonl")
    kept_apart.write(copy / "knowledgenet.jsonl", [r for r in rows if str(r["fold"]) == fold])
    shutil.copytree(data / "re3d" / source, copy / "re3d" / source, dirs_exist_ok=True)
    return evaluate(copy / "knowledgenet.jsonl", folder) if fold else None, evaluate(copy / "re3d", folder)


def evaluate(given: Path, folder: Path) -> dict:
    """What `dixit evaluate` says with a run's model and dictionary in the place of the released ones."""
    subprocess.run([ROOT / "dixit", "--help"], check=True, stdout=subprocess.DEVNULL)
    programs = (ROOT / ".dixit/current").read_text(encoding="utf8").strip()
    command = ["java", f"-Ddixit.root={ROOT}", "-Xmx2g", "-cp", f"{folder / 'classes'}:{programs}", "org.w3id.dixit.cli.Main", "evaluate", "--json", given]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, encoding="utf8")
    (folder / f"{given.stem}.json").write_text(done.stdout, encoding="utf8")
    return json.loads(done.stdout)


def show(title: str, reports: list[dict]) -> None:
    """The counts of all runs together, and F1 of each."""
    sections = collections.defaultdict(lambda: collections.defaultdict(collections.Counter))
    for report in reports:
        for section, classes in report.items():
            if isinstance(classes, dict):
                for name, row in classes.items():
                    sections[section][name].update({k: row[k] for k in ("right", "system", "gold")})
    for section, classes in sections.items():
        print(f"\n{title}, {section}; F1 of each run: {', '.join(str(r[section]['all']['F']) for r in reports)}")
        for name, c in classes.items():
            p, r = c["right"] / max(1, c["system"]), c["right"] / max(1, c["gold"])
            f1 = 2 * p * r / (p + r) if p + r else 0.0
            print(f"{name:24} right {c['right']:5} system {c['system']:5} gold {c['gold']:5}  P {p:.3f} R {r:.3f} F1 {f1:.3f}")


if __name__ == "__main__":
    main()
