"""Puts the model's folder together: graphs, vocabulary, and model.json with labels, settings, calibration, thresholds, checksums."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import torch

from attributor import calibrate, decode, export, labels, quantise, relate, text, windows
from attributor.gold import Document
from attributor.model import LINK, NEAR, REACH, Attributor

FILES = ("encoder.onnx", "linker.onnx", "relator.onnx", "vocab.txt")


# Windows of training articles, by which the 8-bit weights are rounded.
SHOWN = 160


def write(model: Attributor, documents: list[Document], vocabulary: Path, full: Path, folder: Path) -> None:
    """The fp32 graphs into `full`, the 8-bit ones and the rest into `folder`; confidence is the untrained 0.5 until `settle`. Windows of the
    documents show what the network's inputs are like."""
    shown = _windows(documents, text.WordPieces(vocabulary))
    model = quantise.smoothed(model, shown)
    export.graphs(model, full)
    quantise.quantised(full, folder, model, shown)
    shutil.copyfile(vocabulary, folder / "vocab.txt")
    describe(folder, decode.Settings(), calibrate.UNTRAINED, {}, relate.UNTRAINED)


def _windows(documents: list[Document], pieces: text.WordPieces) -> list[quantise.Window]:
    """One of each of `SHOWN` documents, their beginnings and what comes later in turn: the same for the same documents."""
    found = []
    for document in documents[:: max(1, len(documents) // SHOWN)]:
        seen = windows.see(document.words, pieces)
        cut = windows.cut(seen)
        found.append(tuple(torch.tensor(x) for x in windows.inputs(seen, cut[len(found) % len(cut)], pieces)))
    return found


def describe(folder: Path, settings: decode.Settings, weights: list[float], thresholds: dict[str, float], scale: relate.Scale) -> None:
    """Writes model.json."""
    content = {
        "format": 1,
        "names": labels.NAMES,
        "cues": labels.CUES,
        "roles": labels.ROLES,
        "shapes": text.SHAPES,
        "quotes": text.QUOTES,
        "window": {"core": windows.CORE, "left": windows.LEFT, "right": windows.RIGHT},
        "link": LINK,
        "reach": REACH,
        "snap": decode.SNAP,
        "kept": decode.KEPT,
        "longestWord": text.LONGEST_WORD,
        "settings": {"cueBias": settings.cue_bias, "nameBias": settings.name_bias},
        "calibration": {"features": calibrate.FEATURES, "edge": calibrate.EDGE, "intercept": weights[0], "weights": weights[1:]},
        "thresholds": thresholds,
        "relator": {"properties": labels.PROPERTIES, "reach": NEAR, "slope": scale.slope, "intercept": scale.intercept},
        "files": {name: {"sha256": export.checksum(folder / name), "bytes": (folder / name).stat().st_size} for name in FILES},
    }
    (folder / "model.json").write_text(json.dumps(content, indent=1) + "\n", encoding="utf8")


def described(folder: Path) -> dict:
    return json.loads((folder / "model.json").read_text(encoding="utf8"))


def settings(folder: Path) -> decode.Settings:
    """The settings of an exported model."""
    given = described(folder)["settings"]
    return decode.Settings(cue_bias=given["cueBias"], name_bias=given["nameBias"])


def weights(folder: Path) -> list[float]:
    """The calibration of an exported model, intercept first."""
    given = described(folder)["calibration"]
    return [given["intercept"], *given["weights"]]
