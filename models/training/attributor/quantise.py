"""Turns the fp32 graphs into ones with 8-bit weights, of which 7 bits are in use, so that processors with and without VNNI sum alike.

Activations are quantised as they come, a window at a time, with one step for all of a layer's inputs. A few of those are ten times as large
as the rest and would make that step coarse, so the encoder's inputs are scaled down where they are large and its weights up (SmoothQuant:
Xiao et al., ICML 2023). Its weights are then rounded one input after the other, each making up for the errors of those before it (GPTQ:
Frantar et al., ICLR 2023). Together they leave a quarter of the divergence that plain rounding has.
"""

from __future__ import annotations

import collections
import copy
import logging
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from torch import Tensor, nn

from attributor.model import Attributor, Encoder, Layer, Scaled

GRAPHS = ("encoder.onnx", "linker.onnx", "relator.onnx")
# How much of the spread of a layer's inputs goes over to its weights; what comes out of GELU is spread most.
SHARES = {"qkv": 0.6, "up": 0.6, "down": 0.9}
# Added to the diagonal of the inputs' second moments, as a part of its mean, so that they can be inverted.
DAMPING = 0.01
BLOCK = 64
# The inputs of one window: ids [P], features [P, 3], starts [W].
Window = tuple[Tensor, Tensor, Tensor]


def smoothed(model: Attributor, windows: list[Window]) -> Attributor:
    """A copy that computes the same, its encoder's layers with scaled inputs; the windows show how large those are."""
    model = copy.deepcopy(model).eval()
    largest: dict[nn.Linear, Tensor] = {}

    def look(linear: nn.Linear, x: Tensor) -> None:
        top = x.abs().amax(0)
        largest[linear] = torch.maximum(largest[linear], top) if linear in largest else top

    _watch(model.encoder, windows, look)
    for layer, name, linear in list(_linears(model.encoder)):
        if name in SHARES:
            weights = linear.weight.detach().abs().amax(0)
            scale = largest[linear].clamp(min=1e-5) ** SHARES[name] / weights.clamp(min=1e-5) ** (1 - SHARES[name])
            setattr(layer, name, Scaled(linear, scale / scale.log().mean().exp()))
    return model


def quantised(source: Path, target: Path, model: Attributor, windows: list[Window]) -> None:
    """Writes the graphs of `source` with 8-bit weights into `target`; `model` is what they were made of."""
    target.mkdir(parents=True, exist_ok=True)
    logging.getLogger().setLevel(logging.ERROR)
    for name in GRAPHS:
        # Sums of weights are to be weights themselves, so that they are quantised as such.
        quant_pre_process(source / name, target / name, skip_symbolic_shape=True)
        quantize_dynamic(target / name, target / name, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True, op_types_to_quantize=["MatMul", "Gather"])
    _round_again(target / "encoder.onnx", model.encoder, windows)
    for name in GRAPHS:
        onnx.checker.check_model(target / name)


def _round_again(path: Path, encoder: Encoder, windows: list[Window]) -> None:
    """Replaces the layers' rounded weights in the graph; their steps stay."""
    moments: dict[nn.Linear, Tensor] = collections.defaultdict(lambda: torch.zeros(()))

    def look(linear: nn.Linear, x: Tensor) -> None:
        moments[linear] = moments[linear] + x.T @ x

    _watch(encoder, windows, look)
    graph = onnx.load(path)
    constants = {c.name: c for c in graph.graph.initializer}
    products = {n.name: n for n in graph.graph.node if n.op_type == "MatMulInteger"}
    names = {module: name for name, module in encoder.named_modules()}
    for _, _, linear in _linears(encoder):
        node = products[f"/{names[linear].replace('.', '/').replace('layers/', 'layers.')}/MatMul_quant"]
        stored = constants[node.input[1]]
        steps = numpy_helper.to_array(constants[node.input[1].removesuffix("_quantized") + "_scale"])
        values = rounded(linear.weight.detach().T, moments[linear], torch.tensor(steps))
        stored.CopyFrom(numpy_helper.from_array(values.numpy().astype(np.int8), stored.name))
    onnx.save(graph, path)


def rounded(weights: Tensor, moments: Tensor, steps: Tensor) -> Tensor:
    """Whole numbers [inputs, outputs] from -63 to 63 whose products with `steps` [outputs] stand for the weights [inputs, outputs]. `moments`
    [inputs, inputs] are the inputs' second moments: the inputs that matter most are rounded first, and what each leaves over is made up for
    by those that come after it."""
    moments = moments.double() + torch.eye(len(moments)) * DAMPING * moments.diagonal().mean()
    order = torch.argsort(moments.diagonal(), descending=True)
    left, steps = weights.double()[order].clone(), steps.double()
    inverse = torch.cholesky_inverse(torch.linalg.cholesky(moments[order][:, order]))
    upper = torch.linalg.cholesky(inverse, upper=True)
    values = torch.zeros_like(left)
    for begin in range(0, len(left), BLOCK):
        end = min(begin + BLOCK, len(left))
        errors = torch.zeros_like(left[begin:end])
        for i in range(begin, end):
            values[i] = (left[i] / steps).round().clamp(-63, 63)
            errors[i - begin] = (left[i] - values[i] * steps) / upper[i, i]
            left[i + 1 : end] -= upper[i, i + 1 : end, None] * errors[i - begin]
        left[end:] -= upper[begin:end, end:].T @ errors
    return values[order.argsort()]


def _linears(encoder: Encoder) -> Iterator[tuple[Layer, str, nn.Linear]]:
    for layer in encoder.layers:
        for name in ("qkv", "out", "up", "down"):
            part = getattr(layer, name)
            yield layer, name, part.linear if isinstance(part, Scaled) else part


@torch.inference_mode()
def _watch(encoder: Encoder, windows: list[Window], look: Callable[[nn.Linear, Tensor], None]) -> None:
    """Reads the windows and shows each linear layer's inputs [N, inputs]."""
    hooks = [linear.register_forward_pre_hook(lambda module, given: look(module, given[0].flatten(0, -2))) for _, _, linear in _linears(encoder)]
    for window in windows:
        encoder(*(x[None] for x in window))
    for hook in hooks:
        hook.remove()
