"""The command line: `python -m attributor STEP …`. README.md tells the steps."""

from __future__ import annotations

import argparse
from pathlib import Path

import torch

from attributor import fit, gold
from attributor.text import WordPieces


def main() -> None:
    arguments = parser().parse_args()
    torch.set_num_threads(arguments.threads)
    arguments.work.mkdir(parents=True, exist_ok=True)
    arguments.run(arguments)


def parser() -> argparse.ArgumentParser:
    whole = argparse.ArgumentParser(prog="attributor", description=__doc__)
    whole.add_argument("--gold", type=Path, required=True, help="folder that holds polnear/ and worldwide-ner/")
    whole.add_argument("--encoder", type=Path, required=True, help="folder with model.safetensors and vocab.txt of all-MiniLM-L6-v2")
    whole.add_argument("--work", type=Path, required=True, help="checkpoints and other intermediate files")
    whole.add_argument("--threads", type=int, default=2)
    steps = whole.add_subparsers(required=True)
    one = steps.add_parser("train", help="trains the network, or goes on from its checkpoint")
    one.add_argument("--epochs", type=int, default=fit.Plan.epochs)
    one.add_argument("--device", default="cpu")
    one.set_defaults(run=train)
    return whole


def train(arguments: argparse.Namespace) -> None:
    documents = gold.polnear(arguments.gold / "polnear" / "train") + gold.worldwide(arguments.gold / "worldwide-ner" / "train")
    documents = [d for d in documents if not gold.held_out(d.ident)]
    pieces = WordPieces(arguments.encoder / "vocab.txt")
    plan = fit.Plan(epochs=arguments.epochs)
    fit.train(documents, pieces, arguments.encoder / "model.safetensors", arguments.work, plan, arguments.device)


if __name__ == "__main__":
    main()
