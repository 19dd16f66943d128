"""Trains the network: seeded, with checkpoints from which a cut-off run goes on."""

from __future__ import annotations

import copy
import random
import time
from dataclasses import dataclass
from pathlib import Path

import torch
from torch.nn import functional as F

from attributor.batches import IGNORE, Batch, batches, examples
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
    seed: int = 20
    checkpoint_seconds: float = 240.0


def loss_of(model: Attributor, batch: Batch, plan: Plan) -> tuple[torch.Tensor, dict[str, float]]:
    """The weighted loss of a batch, and its parts."""
    with torch.autocast(batch.ids.device.type, torch.bfloat16):
        names, cues, link = model.encoder(batch.ids, batch.features, batch.starts, batch.mask)
        parts = {"names": _entropy(names, batch.names), "cues": _entropy(cues, batch.cues)}
        if len(batch.spans):
            roles = model.linker(link.flatten(0, 1), batch.spans, batch.paragraphs, batch.real)
            parts["roles"] = _entropy(roles, batch.roles)
    total = sum(getattr(plan, name) * part for name, part in parts.items())
    return total, {name: part.item() for name, part in parts.items()}


def _entropy(scores: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
    """Mean cross entropy over labelled words; 0 where there are none."""
    known = (target != IGNORE).sum().clamp(min=1)
    return F.cross_entropy(scores.float().flatten(0, 1), target.flatten(), ignore_index=IGNORE, reduction="sum") / known


def optimiser(model: Attributor, plan: Plan) -> torch.optim.AdamW:
    """Falling rates towards the input; no decay of biases, norms and embeddings."""
    encoder = model.encoder
    tables = [encoder.pieces, encoder.positions, encoder.norm]
    fresh = [encoder.shapes, encoder.spaces, encoder.quotes, encoder.names, encoder.cues, encoder.link, model.linker]
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
    return torch.optim.AdamW(list(merged.values()), betas=(0.9, 0.98), foreach=True)


def rate(step: int, steps: int, plan: Plan) -> float:
    """Warm-up, a plateau, then a linear fall over the last `falling` of the steps."""
    return min(1.0, (step + 1) / plan.warmup, max(0.0, 1 - step / steps) / plan.falling)


def train(documents: list[Document], pieces: WordPieces, weights: Path, folder: Path, plan: Plan, device: str = "cpu") -> Attributor:
    """Trains on all documents and returns the averaged model, which lies in `folder`/averaged.pt too."""
    torch.manual_seed(plan.seed)
    model = Attributor(plan.dropout)
    model.load_encoder(weights)
    model.to(device).train()
    averaged = copy.deepcopy(model)
    worker = optimiser(model, plan)
    saved = folder / "checkpoint.pt"
    epoch, done, step = 0, 0, 0
    if saved.exists():
        state = torch.load(saved, weights_only=False)
        model.load_state_dict(state["model"])
        averaged.load_state_dict(state["averaged"])
        worker.load_state_dict(state["worker"])
        torch.set_rng_state(state["dice"])
        epoch, done, step = state["epoch"], state["done"], state["step"]
        print(f"resumes at epoch {epoch}, batch {done}", flush=True)
    last_save = time.time()
    while epoch < plan.epochs:
        work = epoch_batches(documents, pieces, plan, epoch)
        steps = step - done + (plan.epochs - epoch) * len(work)
        begun, shown, sums = time.time(), 0, {}
        for batch in work[done:]:
            if device != "cpu":
                batch = Batch(**{k: v.to(device) for k, v in vars(batch).items()})
            factor = rate(step, steps, plan)
            for group in worker.param_groups:
                group["lr"] = group["peak"] * factor
            loss, parts = loss_of(model, batch, plan)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0, foreach=True)
            worker.step()
            worker.zero_grad()
            _average(averaged, model, min(plan.average, (1 + step) / (20 + step)))
            done, step, shown = done + 1, step + 1, shown + batch.ids.numel()
            for name, value in parts.items():
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


def epoch_batches(documents: list[Document], pieces: WordPieces, plan: Plan, epoch: int) -> list[Batch]:
    """The same for the same seed and epoch, so that a resumed run sees what it would have seen."""
    dice = random.Random(plan.seed * 1000 + epoch)
    items = [e for d in documents for e in examples(d, pieces, dice)]
    return batches(items, plan.pieces, dice)


@torch.no_grad()
def _average(averaged: Attributor, model: Attributor, keep: float) -> None:
    torch._foreach_lerp_(list(averaged.parameters()), list(model.parameters()), 1 - keep)


def _save(path: Path, model: Attributor, averaged: Attributor, worker: torch.optim.Optimizer, epoch: int, done: int, step: int) -> None:
    state = {"model": model.state_dict(), "averaged": averaged.state_dict(), "worker": worker.state_dict(), "dice": torch.get_rng_state()}
    part = path.with_suffix(".part")
    torch.save({**state, "epoch": epoch, "done": done, "step": step}, part)
    part.replace(path)
