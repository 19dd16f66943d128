"""Trains the network: seeded, with checkpoints from which a cut-off run goes on."""

from __future__ import annotations

import copy
import gc
import random
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

import torch
from torch.nn import functional as F

from attributor.batches import IGNORE, PRESUMED, Batch, batches, examples
from attributor.gold import Document
from attributor.model import Attributor
from attributor.text import WordPieces


@dataclass(frozen=True)
class Plan:
    """How to train. Learning rates are those of the heads and of the top encoder layer; each layer below has `per_layer` of the next."""

    epochs: int = 4
    pieces: int = 3072
    heads_rate: float = 1e-3
    encoder_rate: float = 2.5e-4
    per_layer: float = 0.9
    decay: float = 0.01
    dropout: float = 0.1
    warmup: int = 150
    falling: float = 0.6
    average: float = 0.998
    names: float = 1.0
    cues: float = 2.0
    roles: float = 4.0
    facts: float = 0.5
    presumed: float = 0.0
    seed: int = 20
    checkpoint_seconds: float = 240.0


# The first stage learns names and attributions from their gold; the second goes on with the CRFs' names and with relations.
FIRST = Plan()
SECOND = Plan(seed=21, heads_rate=7e-4, encoder_rate=1.6e-4, falling=0.8, names=1.5)
# The third goes on from the mean of both, with an eye on names.
THIRD = Plan(seed=25, epochs=2, heads_rate=4e-4, encoder_rate=1.2e-4, warmup=100, falling=1.0, names=2.5)
# It is done again with other dice: the mean of both is a little better than either.
AGAIN = replace(THIRD, seed=26)
# What is kept of them: the rest is the first stage's, chosen on the articles kept apart.
SHARE = 0.7
# The fourth teaches the relator alone, with the encoder as it is, that a sentence about one property is hardly ever about another.
FOURTH = Plan(seed=23, epochs=8, heads_rate=1e-3, falling=0.8, presumed=0.2)


class Workers:
    """Threads that each take one part of every batch. One processor for each operation and several operations at a time is far quicker than
    several processors for each operation, most of which are small. Every part has dice of its own: the result is the same each time."""

    def __init__(self, threads: int):
        self.threads = threads
        self.pool = ThreadPoolExecutor(threads, initializer=torch.set_num_threads, initargs=(1,))

    def losses(self, model: Attributor, parts: list[Batch], plan: Plan, step: int) -> dict[str, float]:
        """Adds the gradients of a batch's losses to the model's and returns the losses."""
        given = [part.labelled() for part in parts]
        whole = {name: max(1, sum(g[name] for g in given)) for name in given[0]}

        def learn(i: int) -> dict[str, float]:
            dice = torch.Generator(parts[i].ids.device).manual_seed((plan.seed * 1_000_000 + step) * len(parts) + i)
            losses = losses_of(model, parts[i], whole, plan, dice)
            sum(getattr(plan, name) * loss for name, loss in losses.items()).backward()
            return {name: loss.item() for name, loss in losses.items()}

        found = list(self.pool.map(learn, range(len(parts))))
        return {name: sum(f.get(name, 0.0) for f in found) for name in whole if any(name in f for f in found)}


def losses_of(model: Attributor, part: Batch, whole: dict[str, int], plan: Plan, dice: torch.Generator | None) -> dict[str, torch.Tensor]:
    """What a part adds to each loss of its batch, which has `whole` labels."""
    with torch.autocast(part.ids.device.type, torch.bfloat16, cache_enabled=False):
        names, cues, link, facts = model.encoder(part.ids, part.features, part.starts, part.mask, dice)
        losses = {"names": _entropy(names, part.names), "cues": _entropy(cues, part.cues)}
        if len(part.spans):
            roles = model.linker(link.flatten(0, 1), part.spans, part.paragraphs, part.real, dice=dice)
            losses["roles"] = _entropy(roles, part.roles)
        if len(part.mentions):
            scores = model.relator(facts.flatten(0, 1), part.mentions, part.paragraphs, part.places, part.asked, dice)
            losses["facts"] = _answers(scores, part.properties, plan.presumed)
    return {name: loss / whole[name] for name, loss in losses.items()}


def _entropy(scores: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
    """Cross entropy over labelled words."""
    return F.cross_entropy(scores.float().flatten(0, 1), target.flatten(), ignore_index=IGNORE, reduction="sum")


def _answers(scores: torch.Tensor, target: torch.Tensor, presumed: float) -> torch.Tensor:
    """Cross entropy of yes and no over all that was asked. It is divided by the number of yes: nearly all answers are no, and how many stand
    beside a yes is chance."""
    known = target != IGNORE
    weight = torch.where(target[known] == PRESUMED, presumed, 1.0)
    return F.binary_cross_entropy_with_logits(scores.float()[known], (target[known] == 1).float(), weight, reduction="sum")


def optimiser(model: Attributor, plan: Plan) -> torch.optim.AdamW:
    """Falling rates towards the input; no decay of biases, norms and embeddings."""
    encoder = model.encoder
    tables = [encoder.pieces, encoder.positions, encoder.norm]
    fresh = [encoder.shapes, encoder.spaces, encoder.quotes, encoder.names, encoder.cues, encoder.link, encoder.facts, model.linker, model.relator]
    rates = [(module, plan.heads_rate) for module in fresh]
    rates += [(layer, plan.encoder_rate * plan.per_layer**i) for i, layer in enumerate(reversed(encoder.layers))]
    rates += [(module, plan.encoder_rate * plan.per_layer ** len(encoder.layers)) for module in tables]
    groups = []
    for module, rate in rates:
        for name, parameter in module.named_parameters():
            decays = parameter.ndim > 1 and not isinstance(module, torch.nn.Embedding) and "distances" not in name
            groups.append({"params": [parameter], "lr": rate, "peak": rate, "weight_decay": plan.decay if decays else 0.0})
    merged: dict[tuple[float, float], dict] = {}
    for group in groups:
        merged.setdefault((group["peak"], group["weight_decay"]), {**group, "params": []})["params"] += group["params"]
    return torch.optim.AdamW(list(merged.values()), betas=(0.9, 0.98), fused=True)


def rate(step: int, steps: int, plan: Plan) -> float:
    """Warm-up, a plateau, then a linear fall over the last `falling` of the steps."""
    return min(1.0, (step + 1) / plan.warmup, max(0.0, 1 - step / steps) / plan.falling)


def train(documents: list[Document], pieces: WordPieces, start: Path, folder: Path, plan: Plan, device: str = "cpu", threads: int = 2) -> Attributor:
    """Trains on all documents, from an encoder's weights (.safetensors) or an earlier stage's (.pt), and returns the averaged model, which lies
    in `folder`/averaged.pt too. A graphics processor takes whole batches, whatever the threads."""
    torch.manual_seed(plan.seed)
    folder.mkdir(parents=True, exist_ok=True)
    model = Attributor(plan.dropout)
    if start.suffix == ".pt":
        model.load(start)
    else:
        model.load_encoder(start)
    model.to(device)
    averaged = copy.deepcopy(model)
    workers = Workers(threads if device == "cpu" else 1)
    worker = optimiser(model, plan)
    saved = folder / "checkpoint.pt"
    epoch, done, step = 0, 0, 0
    if saved.exists():
        state = torch.load(saved, weights_only=False)
        model.load_state_dict(state["model"])
        averaged.load_state_dict(state["averaged"])
        worker.load_state_dict(state["worker"])
        epoch, done, step = state["epoch"], state["done"], state["step"]
        print(f"resumes at epoch {epoch}, batch {done}", flush=True)
    last_save = time.time()
    while epoch < plan.epochs:
        work = epoch_batches(documents, pieces, plan, epoch, workers.threads)
        gc.freeze()  # Else what a whole epoch is made of is searched for garbage again and again.
        steps = step - done + (plan.epochs - epoch) * len(work)
        begun, shown, sums = time.time(), 0, {}
        for parts in work[done:]:
            factor = rate(step, steps, plan)
            for group in worker.param_groups:
                group["lr"] = group["peak"] * factor
            losses = workers.losses(model, [part.to(device) for part in parts], plan, step)
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0, foreach=True)
            worker.step()
            worker.zero_grad()
            _average(averaged, model, min(plan.average, (1 + step) / (20 + step)))
            done, step, shown = done + 1, step + 1, shown + sum(part.ids.numel() for part in parts)
            for name, value in losses.items():
                sums[name] = 0.97 * sums.get(name, value) + 0.03 * value
            if done % 25 == 0:
                losses = " ".join(f"{k} {v:.4f}" for k, v in sums.items())
                print(f"epoch {epoch} batch {done}/{len(work)} {losses} rate {factor:.3f} pieces/s {shown / (time.time() - begun):.0f}", flush=True)
            if time.time() - last_save > plan.checkpoint_seconds:
                _save(saved, model, averaged, worker, epoch, done, step)
                last_save = time.time()
        epoch, done = epoch + 1, 0
        _save(saved, model, averaged, worker, epoch, done, step)
    torch.save(averaged.state_dict(), folder / "averaged.pt")
    return averaged


def epoch_batches(documents: list[Document], pieces: WordPieces, plan: Plan, epoch: int, parts: int = 1) -> list[list[Batch]]:
    """The same for the same seed and epoch, so that a resumed run sees what it would have seen."""
    dice = random.Random(plan.seed * 1000 + epoch)
    items = [e for d in documents for e in examples(d, pieces, dice)]
    return batches(items, plan.pieces, dice, parts)


def mix(stages: dict[Path, float], folder: Path) -> Path:
    """Writes the mean of stages' weights, each with a share: it finds names better than any of them (Wortsman et al., Model soups, ICML
    2022). What an earlier stage does not have is the mean of those that have it. Weights come from each stage's averaged.pt."""
    given = [(torch.load(stage / "averaged.pt", map_location="cpu"), share) for stage, share in stages.items()]
    mixed = {}
    for name in {name: None for weights, _ in given for name in weights}:
        have = [(weights[name], share) for weights, share in given if name in weights]
        total = sum(share for _, share in have)
        floating = have[0][0].is_floating_point()
        mixed[name] = sum(values * (share / total) for values, share in have) if floating else have[0][0]
    folder.mkdir(parents=True, exist_ok=True)
    torch.save(mixed, folder / "averaged.pt")
    return folder / "averaged.pt"


def refine(documents: list[Document], pieces: WordPieces, start: Path, folder: Path, plan: Plan) -> Attributor:
    """Trains the relator and its vectors alone, on words as the finished encoder sees them, and returns the model, which lies in
    `folder`/averaged.pt too."""
    torch.manual_seed(plan.seed)
    folder.mkdir(parents=True, exist_ok=True)
    model = Attributor(plan.dropout)
    model.load(start)
    work = _encoded(documents, pieces, plan, model)
    learners = [model.encoder.facts, model.relator]
    worker = torch.optim.AdamW([p for m in learners for p in m.parameters()], lr=plan.heads_rate, betas=(0.9, 0.98), weight_decay=plan.decay)
    averaged, step, steps = copy.deepcopy(model), 0, plan.epochs * len(work)
    dice, noise = random.Random(plan.seed), torch.Generator().manual_seed(plan.seed)
    for epoch in range(plan.epochs):
        dice.shuffle(work)
        total = 0.0
        for words, batch in work:
            for group in worker.param_groups:
                group["lr"] = plan.heads_rate * rate(step, steps, plan)
            with torch.autocast("cpu", torch.bfloat16):
                vectors = model.encoder.facts(F.dropout(words, plan.dropout))
                scores = model.relator(vectors.flatten(0, 1), batch.mentions, batch.paragraphs, batch.places, batch.asked, noise)
                loss = _answers(scores, batch.properties, plan.presumed) / max(1, batch.labelled()["facts"])
            loss.backward()
            for learner in learners:
                torch.nn.utils.clip_grad_norm_(learner.parameters(), 1.0)
            worker.step()
            worker.zero_grad()
            step, total = step + 1, total + loss.item()
            _average(averaged, model, min(plan.average, (1 + step) / (20 + step)))
        print(f"relator, epoch {epoch}: {total / len(work):.4f}", flush=True)
    torch.save(averaged.state_dict(), folder / "averaged.pt")
    return averaged


@torch.no_grad()
def _encoded(documents: list[Document], pieces: WordPieces, plan: Plan, model: Attributor) -> list[tuple[torch.Tensor, Batch]]:
    """Batches with the encoder's last layer for their words."""
    out = []
    for (batch,) in epoch_batches(documents, pieces, plan, 0):
        with torch.autocast("cpu", torch.bfloat16):
            out.append((model.encoder.read(batch.ids, batch.features, batch.starts, batch.mask).bfloat16(), batch))
    return out


@torch.no_grad()
def _average(averaged: Attributor, model: Attributor, keep: float) -> None:
    torch._foreach_lerp_(list(averaged.parameters()), list(model.parameters()), 1 - keep)


def _save(path: Path, model: Attributor, averaged: Attributor, worker: torch.optim.Optimizer, epoch: int, done: int, step: int) -> None:
    state = {"model": model.state_dict(), "averaged": averaged.state_dict(), "worker": worker.state_dict()}
    part = path.with_suffix(".part")
    torch.save({**state, "epoch": epoch, "done": done, "step": step}, part)
    part.replace(path)
