"""The two ways to run the graphs: PyTorch while training, ONNX Runtime as in use."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch

from attributor.model import Attributor


class Trained:
    """The PyTorch model, fp32."""

    def __init__(self, model: Attributor):
        self.model = model.eval()

    @torch.inference_mode()
    def encode(self, ids: np.ndarray, features: np.ndarray, starts: np.ndarray) -> tuple[np.ndarray, ...]:
        out = self.model.encoder(*(torch.from_numpy(x)[None] for x in (ids, features, starts)))
        return tuple(x[0].numpy() for x in out)

    def link(self, words: np.ndarray, cues: np.ndarray, paragraphs: np.ndarray) -> np.ndarray:
        return self._around(self.model.linker, words, cues, paragraphs)

    def ask(self, words: np.ndarray, mentions: np.ndarray, paragraphs: np.ndarray, asked: np.ndarray) -> np.ndarray:
        return self._around(self.model.relator, words, mentions, paragraphs, asked)

    @torch.inference_mode()
    def _around(self, network: torch.nn.Module, words: np.ndarray, anchors: np.ndarray, paragraphs: np.ndarray, asked: np.ndarray | None = None) -> np.ndarray:
        real = torch.tensor([[0, len(words)]]).expand(len(anchors), -1)
        rows = None if asked is None else torch.from_numpy(asked)
        return network(*(torch.from_numpy(x) for x in (words, anchors, paragraphs)), real, rows).numpy()


class Exported:
    """The graphs of a folder, one thread."""

    def __init__(self, folder: Path):
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        self.encoder, self.linker, self.relator = (
            onnxruntime.InferenceSession(folder / f"{name}.onnx", options, providers=["CPUExecutionProvider"]) for name in ("encoder", "linker", "relator")
        )

    def encode(self, ids: np.ndarray, features: np.ndarray, starts: np.ndarray) -> tuple[np.ndarray, ...]:
        out = self.encoder.run(["names", "cues", "link", "facts"], {"ids": ids[None], "features": features[None], "starts": starts[None]})
        return tuple(x[0] for x in out)

    def link(self, words: np.ndarray, cues: np.ndarray, paragraphs: np.ndarray) -> np.ndarray:
        return self.linker.run(["scores"], {"words": words, "anchors": cues, "paragraphs": paragraphs})[0]

    def ask(self, words: np.ndarray, mentions: np.ndarray, paragraphs: np.ndarray, asked: np.ndarray) -> np.ndarray:
        return self.relator.run(["scores"], {"words": words, "anchors": mentions, "paragraphs": paragraphs, "asked": asked})[0]
