"""The command line: `python -m attributor [options] STEP`. README.md tells the steps."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import torch

from attributor import facts, fit, gold, parity, relate, release, report, ruled, silver, tune
from attributor.model import Attributor
from attributor.networks import Exported
from attributor.text import WordPieces

STAGES = ("first", "second", "third", "again", "fourth")


def main() -> None:
    arguments = parser().parse_args()
    torch.set_num_threads(arguments.threads)
    arguments.work.mkdir(parents=True, exist_ok=True)
    for step in arguments.steps:
        step(arguments)


def parser() -> argparse.ArgumentParser:
    whole = argparse.ArgumentParser(prog="attributor", description=__doc__)
    whole.add_argument("--gold", type=Path, required=True, help="folder that holds polnear/, worldwide-ner/, knowledgenet/ and re3d/")
    whole.add_argument("--encoder", type=Path, required=True, help="folder with model.safetensors and vocab.txt of all-MiniLM-L6-v2")
    whole.add_argument("--work", type=Path, required=True, help="checkpoints and other intermediate files")
    whole.add_argument("--out", type=Path, required=True, help="the model's folder")
    whole.add_argument("--threads", type=int, default=2, help="of the training; the graphs run on one")
    names = {"texts": [texts], "train": [train], "release": [export], "tune": [settle], "evaluate": [evaluate], "parity": [examples]}
    names["all"] = [train, export, settle, evaluate, examples]
    steps = whole.add_subparsers(required=True)
    for name, functions in names.items():
        one = steps.add_parser(name, help=" ".join((functions[0].__doc__ or "").split()) if len(functions) == 1 else "all of them in turn")
        one.set_defaults(steps=functions)
        one.add_argument("--device", default="cpu", help="cpu or cuda")
    return whole


def train(arguments: argparse.Namespace) -> None:
    """Trains the network in four stages, the third twice, or goes on from its checkpoint."""
    pieces = WordPieces(arguments.encoder / "vocab.txt")
    first, second, third, again, fourth = (arguments.work / stage for stage in STAGES)
    if not (first / "averaged.pt").exists():
        start = arguments.encoder / "model.safetensors"
        fit.train(_train_part(arguments, kept_apart=False), pieces, start, first, fit.FIRST, arguments.device, arguments.threads)
    if not (second / "averaged.pt").exists():
        fit.train(_second_part(arguments), pieces, first / "averaged.pt", second, fit.SECOND, arguments.device, arguments.threads)
    for folder, plan in ((third, fit.THIRD), (again, fit.AGAIN)):
        if not (folder / "averaged.pt").exists():
            mean = fit.mix({first: 0.5, second: 0.5}, arguments.work / "mean")
            fit.train(_second_part(arguments), pieces, mean, folder, plan, arguments.device, arguments.threads)
    if not (fourth / "averaged.pt").exists():
        mixed = fit.mix({third: fit.SHARE / 2, again: fit.SHARE / 2, first: 1 - fit.SHARE}, arguments.work / "mixed")
        fit.refine(_asked(arguments) + _ruled(arguments), pieces, mixed, fourth, fit.FOURTH)


def texts(arguments: argparse.Namespace) -> None:
    """Writes the texts that are not files yet, for the CRFs and the rules to read: facts.jsonl and worldwide.jsonl of the work folder."""
    for name, given in (("facts", _facts(arguments)), ("worldwide", gold.worldwide(arguments.gold / "worldwide-ner" / "train"))):
        with open(arguments.work / f"{name}.jsonl", "w", encoding="utf8") as lines:
            for text in given:
                lines.write(json.dumps({"id": text.ident, "text": text.text}) + "\n")


def export(arguments: argparse.Namespace) -> None:
    """Writes the graphs, fp32 into the work folder and 8-bit into the model's."""
    model = Attributor()
    model.load_state_dict(torch.load(arguments.work / STAGES[-1] / "averaged.pt", map_location="cpu"))
    release.write(model, _train_part(arguments, kept_apart=False), arguments.encoder / "vocab.txt", _full(arguments), arguments.out)


def settle(arguments: argparse.Namespace) -> None:
    """Chooses settings and thresholds and fits the confidence, on the part of train kept apart."""
    documents = _train_part(arguments, kept_apart=True)
    network, pieces = Exported(arguments.out), WordPieces(arguments.out / "vocab.txt")
    spoken = [d for d in documents if d.attributions is not None]
    chosen = tune.choose(spoken, arguments.gold / "polnear" / "train", pieces, network)
    chosen.settings.name_bias, tried = tune.name_bias([d for d in documents if d.names is not None], pieces, network)
    named = silver.read(arguments.work / "crf" / "facts.jsonl")
    asked = [facts.document(f, named.get(f.ident, [])) for f in _facts(arguments) if facts.kept_apart(f)]
    answers = [a for d in asked for a in relate.answers(d, pieces, network)]
    scale = relate.scale(answers)
    release.describe(arguments.out, chosen.settings, chosen.weights, chosen.thresholds, scale)
    related = {t: relate.measure(answers, t, scale) for t in (0.3, 0.4, 0.5, 0.6)}
    (arguments.work / "relations.json").write_text(json.dumps(related, indent=1) + "\n", encoding="utf8")
    print(json.dumps([*chosen.tried, *tried, {t: r["all"] for t, r in related.items()}], indent=1))


def evaluate(arguments: argparse.Namespace) -> None:
    """Measures the model on dev, with 8-bit and with full weights, into report.json of the work folder."""
    found = {
        "int8": report.measure(arguments.gold, arguments.out, Exported(arguments.out)),
        "fp32": report.measure(arguments.gold, arguments.out, Exported(_full(arguments))),
    }
    (arguments.work / "report.json").write_text(json.dumps(found, indent=1) + "\n", encoding="utf8")
    print(json.dumps(found, indent=1))


def examples(arguments: argparse.Namespace) -> None:
    """Writes parity.json into the work folder."""
    parity.write(arguments.out, _full(arguments), arguments.work / "parity.json")


def _full(arguments: argparse.Namespace) -> Path:
    return arguments.work / "fp32"


def _train_part(arguments: argparse.Namespace, kept_apart: bool) -> list[gold.Document]:
    documents = gold.polnear(arguments.gold / "polnear" / "train") + gold.worldwide(arguments.gold / "worldwide-ner" / "train")
    return [d for d in documents if gold.held_out(d.ident) == kept_apart]


def _second_part(arguments: argparse.Namespace) -> list[gold.Document]:
    """The same articles, those without gold names with the CRFs', and the relations twice, for they are few."""
    named = silver.read(arguments.work / "crf" / "polnear")
    articles = [d if d.names is not None else silver.named(d, named[d.ident]) for d in _train_part(arguments, kept_apart=False)]
    return articles + 2 * _asked(arguments)


def _asked(arguments: argparse.Namespace) -> list[gold.Document]:
    named = silver.read(arguments.work / "crf" / "facts.jsonl")
    return [facts.document(f, named.get(f.ident, [])) for f in _facts(arguments) if not facts.kept_apart(f)]


def _ruled(arguments: argparse.Namespace) -> list[gold.Document]:
    """The articles of news with the relations that the rules find in them."""
    crf = arguments.work / "crf"
    articles = _train_part(arguments, kept_apart=False)
    spoken, named = ([d for d in articles if (d.attributions is not None) == told] for told in (True, False))
    return ruled.documents(spoken, crf / "polnear", fit.FOURTH.seed) + ruled.documents(named, crf / "worldwide.jsonl", fit.FOURTH.seed)


def _facts(arguments: argparse.Namespace) -> list[facts.Annotated]:
    return facts.knowledgenet(arguments.gold / "knowledgenet" / "folds-1-3.jsonl") + facts.re3d(arguments.gold / "re3d")


if __name__ == "__main__":
    main()
