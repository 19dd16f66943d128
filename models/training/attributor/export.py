"""Writes the trained network as three ONNX graphs, in fp32."""

from __future__ import annotations

import hashlib
from pathlib import Path

import torch
from torch import Tensor, nn

from attributor.model import LINK, NEAR, Attributor, Linker

OPSET = 17


class OneWindow(nn.Module):
    """The linker or the relator for the words of one window, all of them real."""

    def __init__(self, network: Linker):
        super().__init__()
        self.network = network

    def forward(self, words: Tensor, anchors: Tensor, paragraphs: Tensor, asked: Tensor | None = None) -> Tensor:
        real = torch.stack([anchors[:, 0] * 0, anchors[:, 0] * 0 + words.shape[0]], 1)
        return self.network(words, anchors, paragraphs, real, asked)


def graphs(model: Attributor, folder: Path) -> None:
    """fp32 graphs: encoder.onnx, linker.onnx and relator.onnx."""
    folder.mkdir(parents=True, exist_ok=True)
    model = model.eval().float()
    ids, starts = torch.tensor([[101, 2002, 2056, 102]]), torch.tensor([[1, 2]])
    features = torch.zeros(1, 4, 3, dtype=torch.long)
    torch.onnx.export(
        model.encoder,
        (ids, features, starts),
        folder / "encoder.onnx",
        input_names=["ids", "features", "starts"],
        output_names=["names", "cues", "link", "facts"],
        dynamic_axes={"ids": {1: "P"}, "features": {1: "P"}, "starts": {1: "W"}, **{k: {1: "W"} for k in ("names", "cues", "link", "facts")}},
        opset_version=OPSET,
        dynamo=False,
    )
    words, anchors, paragraphs = torch.zeros(7, LINK), torch.tensor([[1, 2], [3, 5]]), torch.zeros(7, dtype=torch.long)
    axes = {"words": {0: "W"}, "anchors": {0: "A"}, "paragraphs": {0: "W"}, "scores": {0: "A"}}
    _around(model.linker, (words, anchors, paragraphs), axes, folder / "linker.onnx")
    asked = torch.tensor([[NEAR, NEAR + 1, NEAR + 2], [NEAR - 1, NEAR, NEAR]])
    _around(model.relator, (words, anchors, paragraphs, asked), {**axes, "asked": {0: "A", 1: "R"}, "scores": {0: "A", 1: "R"}}, folder / "relator.onnx")


def _around(network: Linker, given: tuple[Tensor, ...], axes: dict, path: Path) -> None:
    names = ["words", "anchors", "paragraphs", "asked"][: len(given)]
    torch.onnx.export(OneWindow(network), given, path, input_names=names, output_names=["scores"], dynamic_axes=axes, opset_version=OPSET, dynamo=False)


def checksum(path: Path) -> str:
    """SHA-256, hexadecimal."""
    return hashlib.sha256(path.read_bytes()).hexdigest()
