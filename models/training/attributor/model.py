"""The network: a BERT encoder with casing and quotation features, and three heads.

Names and cues are labelled word by word. The linker then looks at every cue in turn and labels all words of the window as part
of that cue's source, of its content, or neither.

Shapes: B windows, P pieces, W words, C cues, H hidden units, D linker units.
"""

from __future__ import annotations

import copy
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from attributor import labels
from attributor.text import QUOTES, SHAPES

HIDDEN, LAYERS, HEADS, POSITIONS = 384, 6, 12, 512
LINK, LINK_HEADS = 160, 4
LINKER_LAYERS, REACH = 2, 100
RELATOR_LAYERS, NEAR = 1, 48
PARAGRAPHS = 3
# The score that words begin with for every property: nearly all have none.
RARE = -5.0
DISTANCES = [0, 1, 2, 3, 4, 5, 6, 8, 10, 13, 17, 22, 30, 40, 55, 75, 100, 140]


def distance_bucket(words: int) -> int:
    """Bucket of a signed distance: negative before the cue, positive after it, 0 inside."""
    size = sum(abs(words) >= d for d in DISTANCES) - 1
    return len(DISTANCES) - 1 + (size if words >= 0 else -size)


def drop(x: Tensor, rate: float, dice: torch.Generator | None) -> Tensor:
    """Dropout with one random byte a unit: on processors the usual one spends longer on its random numbers than the layer takes. Without dice
    nothing is dropped."""
    if dice is None or rate == 0.0:
        return x
    limit = round(256 * rate)
    thrown = torch.empty((x.numel() + 7) // 8, dtype=torch.int64, device=x.device).random_(-(2**63), 2**63 - 1, generator=dice)
    kept = thrown.view(torch.uint8)[: x.numel()].ge_(limit).view(x.shape).to(x.dtype)
    return x * kept.mul_(256 / (256 - limit))


class Attention(torch.autograd.Function):
    """Attention that keeps one matrix of scores and works in it, for training: q [N, R, width], k and v [N, T, width], mask [N, 1, 1, T] below 0
    where nobody is to look. In the usual operations it reads and writes memory for most of its time."""

    @staticmethod
    def forward(ctx, q: Tensor, k: Tensor, v: Tensor, mask: Tensor | None, heads: int) -> Tensor:
        scale = (q.shape[-1] // heads) ** -0.5
        q, k, v = (_heads(x, heads).contiguous() for x in (q * scale, k, v))
        weights = torch.matmul(q, k.transpose(-1, -2))
        if mask is not None:
            weights.masked_fill_(mask < 0, -1e4)
        torch.softmax(weights, -1, out=weights)
        ctx.save_for_backward(q, k, v, weights)
        ctx.scale = scale
        return _joined(weights @ v)

    @staticmethod
    def backward(ctx, given: Tensor):
        q, k, v, weights = ctx.saved_tensors
        given = _heads(given, q.shape[1]).contiguous()
        slopes = given @ v.transpose(-1, -2)
        torch.ops.aten._softmax_backward_data.out(slopes, weights, -1, weights.dtype, grad_input=slopes)
        of_v = weights.transpose(-1, -2) @ given
        return _joined(slopes @ k).mul_(ctx.scale), _joined(slopes.transpose(-1, -2) @ q), _joined(of_v), None, None


def _heads(x: Tensor, heads: int) -> Tensor:
    """[N, T, width] to [N, heads, T, width / heads]."""
    return x.unflatten(-1, (heads, -1)).transpose(1, 2)


def _joined(x: Tensor) -> Tensor:
    """[N, heads, T, width / heads] to [N, T, width]."""
    return x.transpose(1, 2).flatten(2)


class Layer(nn.Module):
    """A post-norm transformer layer, as in BERT."""

    def __init__(self, width: int, inner: int, heads: int, dropout: float):
        super().__init__()
        self.heads, self.dropout = heads, dropout
        self.qkv, self.out = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.up, self.down = nn.Linear(width, inner), nn.Linear(inner, width)
        self.norm1, self.norm2 = nn.LayerNorm(width, 1e-12), nn.LayerNorm(width, 1e-12)

    def forward(self, x: Tensor, mask: Tensor | None, asked: Tensor | None = None, dice: torch.Generator | None = None) -> Tensor:
        """x [N, T, width], mask [N, 1, 1, T] added to the scores. With `asked` [N, R] only those of the T are computed: [N, R, width]."""
        width = x.shape[-1]
        q, k, v = self.qkv(x).split(width, -1)
        if asked is not None:
            rows = asked.unsqueeze(-1).expand(-1, -1, width)
            x, q = x.gather(1, rows), q.gather(1, rows)
        mixed = self._mixed(width, q, k, v, mask) if dice is None else Attention.apply(q, k, v, mask, self.heads)
        x = self.norm1(x + drop(self.out(mixed), self.dropout, dice))
        return self.norm2(x + drop(self.down(F.gelu(self.up(x))), self.dropout, dice))

    def _mixed(self, width: int, q: Tensor, k: Tensor, v: Tensor, mask: Tensor | None) -> Tensor:
        """Attention in operations that a graph can hold."""
        q, k, v = (_heads(x, self.heads) for x in (q, k, v))
        scores = (q * (width // self.heads) ** -0.5) @ k.transpose(-1, -2)
        return _joined((scores if mask is None else scores + mask.to(scores.dtype)).softmax(-1) @ v)


class Scaled(nn.Module):
    """A linear layer that takes its inputs divided by `scale` [inputs] and has its weights multiplied by it: the same, up to rounding."""

    def __init__(self, linear: nn.Linear, scale: Tensor):
        super().__init__()
        self.linear = copy.deepcopy(linear)
        self.linear.weight.data *= scale
        self.register_buffer("shrink", 1 / scale)

    def forward(self, x: Tensor) -> Tensor:
        return self.linear(x * self.shrink)


class Encoder(nn.Module):
    """Pieces to words: names [B, W, names], cues [B, W, cues], link [B, W, D] for the linker, facts [B, W, D] for the relator."""

    def __init__(self, vocabulary: int = 30522, dropout: float = 0.1):
        super().__init__()
        self.dropout = dropout
        self.pieces, self.positions = nn.Embedding(vocabulary, HIDDEN), nn.Embedding(POSITIONS, HIDDEN)
        self.shapes, self.spaces, self.quotes = (nn.Embedding(n, HIDDEN) for n in (len(SHAPES), 2, len(QUOTES)))
        for table in (self.shapes, self.spaces, self.quotes):
            nn.init.zeros_(table.weight)
        self.norm = nn.LayerNorm(HIDDEN, 1e-12)
        self.layers = nn.ModuleList(Layer(HIDDEN, 4 * HIDDEN, HEADS, dropout) for _ in range(LAYERS))
        self.names = nn.Linear(HIDDEN, len(labels.NAMES))
        self.cues = nn.Linear(HIDDEN, len(labels.CUES))
        self.link = nn.Linear(HIDDEN, LINK)
        self.facts = nn.Linear(HIDDEN, LINK)

    def read(self, ids: Tensor, features: Tensor, starts: Tensor, mask: Tensor | None = None, dice: torch.Generator | None = None) -> Tensor:
        """The last layer [B, W, H] for the first piece of each word: ids [B, P], features [B, P, 3] (shape, space, quote), starts [B, W] the first piece of each word, mask [B, 1, 1, P]."""
        x = self.pieces(ids) + self.positions.weight[: ids.shape[1]]
        x = x + self.shapes(features[..., 0]) + self.spaces(features[..., 1]) + self.quotes(features[..., 2])
        x = drop(self.norm(x), self.dropout, dice)
        for layer in self.layers:
            x = layer(x, mask, dice=dice)
        return x.gather(1, starts.unsqueeze(-1).expand(-1, -1, HIDDEN))

    def forward(self, ids: Tensor, features: Tensor, starts: Tensor, mask: Tensor | None = None, dice: torch.Generator | None = None):
        """As `read`, then names, cues, link, facts."""
        words = drop(self.read(ids, features, starts, mask, dice), self.dropout, dice)
        return self.names(words), self.cues(words), self.link(words), self.facts(words)


class Linker(nn.Module):
    """Scores [C, 2 * reach + 1, outputs] of the words around each anchor (a cue, a mention): its first word in the middle, `reach` words on either side."""

    def __init__(self, reach: int, outputs: int, layers: int, dropout: float = 0.1):
        super().__init__()
        self.reach, self.dropout = reach, dropout
        self.cue = nn.Linear(2 * LINK, LINK)
        self.distances = nn.Embedding(2 * len(DISTANCES) - 1, LINK)
        self.paragraphs = nn.Embedding(2 * PARAGRAPHS + 1, LINK)
        nn.init.normal_(self.distances.weight, std=0.1)
        nn.init.zeros_(self.paragraphs.weight)
        self.inside = nn.Parameter(torch.zeros(LINK))
        self.norm = nn.LayerNorm(LINK)
        self.layers = nn.ModuleList(Layer(LINK, 2 * LINK, LINK_HEADS, 0.0) for _ in range(layers))
        self.roles = nn.Linear(LINK, outputs)
        table = [distance_bucket(d) for d in range(-POSITIONS, POSITIONS + 1)]
        self.register_buffer("bucket", torch.tensor(table), persistent=False)

    def forward(
        self, words: Tensor, cues: Tensor, paragraphs: Tensor, real: Tensor, asked: Tensor | None = None, dice: torch.Generator | None = None
    ) -> Tensor:
        """words [N, D] of one window, or of several one after another; cues [C, 2] the anchors (first word, end); paragraphs [N] the number
        of breaks before each word; real [C, 2]: the window of each anchor, words [first, end). Rows outside of it hold nothing of use.
        With `asked` [C, R], rows by their numbers, those alone: [C, R, outputs]."""
        first, last = cues[:, :1], cues[:, 1:] - 1
        place = first + torch.arange(-self.reach, self.reach + 1, device=words.device)
        outside = (place < real[:, :1]) | (place >= real[:, 1:])
        place = place.clamp(min=0).minimum(real[:, 1:] - 1)
        before, after = (place - first).clamp(max=0), (place - last).clamp(min=0)
        inside = ((place >= first) & (place <= last)).long()
        gap = (paragraphs[place] - paragraphs[first]).clamp(-PARAGRAPHS, PARAGRAPHS) + PARAGRAPHS
        ends = torch.cat([words[first], words[last]], -1)
        where = (self.bucket[before + after + POSITIONS] * (2 * PARAGRAPHS + 1) + gap) * 2 + inside
        x = words[place] + F.gelu(self.cue(ends)) + self._places()[where]
        x = drop(self.norm(x), self.dropout, dice)
        mask = outside.to(words.dtype)[:, None, None] * -1e4
        for layer in self.layers[:-1]:
            x = layer(x, mask, dice=dice)
        return self.roles(self.layers[-1](x, mask, asked, dice))

    def _places(self) -> Tensor:
        """One table for distance, paragraphs between and inside or not: a graph looks up one row of it instead of adding three."""
        inside = torch.stack([torch.zeros_like(self.inside), self.inside])
        return (self.distances.weight[:, None, None] + self.paragraphs.weight[:, None] + inside).flatten(0, 2)


class Attributor(nn.Module):
    """The encoder, the linker (roles of the words around a cue) and the relator (properties that the words around a mention give it)."""

    def __init__(self, dropout: float = 0.1):
        super().__init__()
        self.encoder = Encoder(dropout=dropout)
        self.linker = Linker(REACH, len(labels.ROLES), LINKER_LAYERS, dropout)
        self.relator = Linker(NEAR, len(labels.PROPERTIES), RELATOR_LAYERS, dropout)
        nn.init.constant_(self.relator.roles.bias, RARE)

    def load(self, weights: Path) -> None:
        """Takes over the weights of an earlier stage. What that stage did not have stays as it is; its relator may be deeper."""
        missing, unknown = self.load_state_dict(torch.load(weights, map_location="cpu"), strict=False)
        deeper = all(name.startswith("relator.layers.") for name in unknown)
        if not deeper or any(not name.startswith(("encoder.facts", "relator")) for name in missing):
            raise ValueError(f"{weights} is no earlier stage of this network: it lacks {missing} and has {unknown}")

    def load_encoder(self, weights: Path) -> None:
        """Takes over the weights of a BERT-shaped safetensors file; the one segment in use is added to the positions."""
        from safetensors.torch import load_file

        given = {k.removeprefix("bert."): v.float() for k, v in load_file(weights).items()}
        e = self.encoder
        with torch.no_grad():
            e.pieces.weight.copy_(given["embeddings.word_embeddings.weight"])
            e.positions.weight.copy_(given["embeddings.position_embeddings.weight"] + given["embeddings.token_type_embeddings.weight"][0])
            _copy(e.norm, given, "embeddings.LayerNorm")
            for i, layer in enumerate(e.layers):
                at = f"encoder.layer.{i}"
                parts = [f"{at}.attention.self.{p}" for p in ("query", "key", "value")]
                layer.qkv.weight.copy_(torch.cat([given[f"{p}.weight"] for p in parts]))
                layer.qkv.bias.copy_(torch.cat([given[f"{p}.bias"] for p in parts]))
                _copy(layer.out, given, f"{at}.attention.output.dense")
                _copy(layer.norm1, given, f"{at}.attention.output.LayerNorm")
                _copy(layer.up, given, f"{at}.intermediate.dense")
                _copy(layer.down, given, f"{at}.output.dense")
                _copy(layer.norm2, given, f"{at}.output.LayerNorm")


def _copy(module: nn.Module, given: dict[str, Tensor], name: str) -> None:
    module.weight.copy_(given[f"{name}.weight"])
    module.bias.copy_(given[f"{name}.bias"])
