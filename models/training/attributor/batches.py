"""Training examples: windows with their label tensors."""

from __future__ import annotations

import random
from dataclasses import dataclass

import torch
from torch import Tensor

from attributor import labels
from attributor.augment import varied
from attributor.gold import Document, Subject
from attributor.model import NEAR, REACH
from attributor.text import WordPieces
from attributor.windows import Window, cut, inputs, pad, see

IGNORE, PRESUMED = -100, -1
SMALLEST, LARGEST = 240, 400
# The work for a cue and for a mention, in pieces that the encoder reads meanwhile.
CUE_WORK, MENTION_WORK = 30, 4
# Sizes are rounded up to multiples of this: a processor's program for a product of matrices is made anew for each size of theirs.
STEP = 8


@dataclass
class Example:
    """One window: what the encoder reads and what it should answer. Spans are words of the window."""

    ids: list[int]
    features: list[tuple[int, int, int]]
    starts: list[int]
    paragraphs: list[int]
    names: list[int]
    cues: list[int]
    links: list[tuple[tuple[int, int], list[int]]]
    subjects: list[Subject]


@dataclass
class Batch:
    """Shapes as in model.py. Words of all windows lie one after another for the linker: `spans`, `real` and `paragraphs` count so, and `mentions` and
    `places` for the relator. `properties` has a row for each of the `asked` words around a mention: 1 for an object's words, 0 for others
    that were looked at, PRESUMED where nobody looked but hardly any word is an object, IGNORE elsewhere."""

    ids: Tensor
    features: Tensor
    starts: Tensor
    mask: Tensor
    names: Tensor
    cues: Tensor
    spans: Tensor
    real: Tensor
    roles: Tensor
    paragraphs: Tensor
    mentions: Tensor
    places: Tensor
    asked: Tensor
    properties: Tensor

    def labelled(self) -> dict[str, int]:
        """What each loss is divided by: labelled words, for the relator the objects' words."""
        words = {name: int((target != IGNORE).sum()) for name, target in (("names", self.names), ("cues", self.cues), ("roles", self.roles))}
        return {**words, "facts": int((self.properties == 1).sum())}

    def to(self, device: str) -> Batch:
        return Batch(**{name: tensor.to(device) for name, tensor in vars(self).items()})


def examples(document: Document, pieces: WordPieces, dice: random.Random, vary: bool = True) -> list[Example]:
    """Windows without overlap, cut at other places each time."""
    if vary:
        document = varied(document, dice)
    seen = see(document.words, pieces)
    size = dice.randint(SMALLEST, LARGEST)
    tiles = cut(seen, size, dice.randint(size // 4, size))
    return [_example(document, seen, Window(t.first, t.first, t.last, t.last), pieces) for t in tiles]


def _example(document: Document, seen, window: Window, pieces: WordPieces) -> Example:
    begin, end = window.begin, window.end
    ids, features, starts = inputs(seen, window, pieces)
    inside = lambda span: span is not None and begin <= span[0] and span[1] <= end
    shift = lambda span: (span[0] - begin, span[1] - begin)
    names, cues, links = [IGNORE] * (end - begin), [IGNORE] * (end - begin), []
    if document.names is not None:
        names = [0] * (end - begin)
        for first, last, kind in document.names:
            if inside((first, last)):
                labels.mark(names, labels.NAMES, shift((first, last)), kind)
        if document.unsure is not None:
            names = [IGNORE if document.unsure[begin + i] else n for i, n in enumerate(names)]
    if document.attributions is not None:
        cues = [0] * (end - begin)
        for a in document.attributions:
            if not inside(a.cue):
                continue
            labels.mark(cues, labels.CUES, shift(a.cue), "CUE")
            whole = (a.source is None or inside(a.source)) and all(map(inside, a.content))
            nearest = min(a.content, key=lambda c: min(abs(c[0] - a.cue[1]), abs(a.cue[0] - c[1])))
            if not whole and not inside(nearest):
                continue
            roles = [0] * (end - begin)
            if inside(a.source):
                labels.mark(roles, labels.ROLES, shift(a.source), "SRC")
            for piece in filter(inside, a.content):
                labels.mark(roles, labels.ROLES, shift(piece), "CON")
            links.append((shift(a.cue), roles))
        cues = [IGNORE if document.masked[begin + i] else c for i, c in enumerate(cues)]
    subjects = [_shifted(s, window) for s in document.subjects if inside(s.span)]
    return Example(ids, features, starts, seen.paragraphs[begin:end], names, cues, links, subjects)


def _shifted(subject: Subject, window: Window) -> Subject:
    """Counted from the window's first word, and only what lies in the window."""
    begin, end = window.begin, window.end
    objects = [((a - begin, b - begin), p) for (a, b), p in subject.objects if begin <= a and b <= end]
    scope = max(0, subject.scope[0] - begin), min(end, subject.scope[1]) - begin
    return Subject((subject.span[0] - begin, subject.span[1] - begin), scope, subject.asked, objects, subject.exact)


def collate(group: list[Example]) -> Batch:
    real = pad([[1.0] * len(e.ids) for e in group], 0.0, STEP)
    starts = pad([e.starts for e in group], 0, STEP)
    width = starts.shape[1]
    links = [(k * width, cue, roles) for k, e in enumerate(group) for cue, roles in e.links]
    links += [(0, (0, 1), [IGNORE])] * (-len(links) % STEP)
    subjects = [(k * width, len(e.names), s) for k, e in enumerate(group) for s in e.subjects]
    subjects += [(0, 1, Subject((0, 1), (0, 0), [], []))] * (-len(subjects) % STEP)
    asked, properties = _asked([s for _, _, s in subjects])
    return Batch(
        pad([e.ids for e in group], 0, STEP),
        pad([e.features for e in group], (0, 0, 0), STEP),
        starts,
        (1 - real)[:, None, None] * -1e4,
        pad([e.names for e in group], IGNORE, STEP),
        pad([e.cues for e in group], IGNORE, STEP),
        torch.tensor([(at + a, at + b) for at, (a, b), _ in links], dtype=torch.long).view(-1, 2),
        torch.tensor([(at, at + len(roles)) for at, _, roles in links], dtype=torch.long).view(-1, 2),
        torch.tensor([_reach(roles, cue[0]) for _, cue, roles in links], dtype=torch.long).view(-1, 2 * REACH + 1),
        pad([e.paragraphs for e in group], 0, STEP).flatten(),
        torch.tensor([(at + s.span[0], at + s.span[1]) for at, _, s in subjects], dtype=torch.long).view(-1, 2),
        torch.tensor([(at, at + size) for at, size, _ in subjects], dtype=torch.long).view(-1, 2),
        asked,
        properties,
    )


def _asked(subjects: list[Subject]) -> tuple[Tensor, Tensor]:
    """The rows around each mention that have labels, as many for each as the mention with the most has, and those labels."""
    if not subjects:
        return torch.zeros(0, 1, dtype=torch.long), torch.zeros(0, 1, len(labels.PROPERTIES), dtype=torch.int8)
    properties = torch.stack([_answers(s) for s in subjects])
    known = (properties != IGNORE).any(-1)
    rows = -(-max(1, int(known.sum(1).max())) // STEP) * STEP
    asked = known.int().argsort(dim=1, descending=True, stable=True)[:, :rows]
    return asked, properties.gather(1, asked.unsqueeze(-1).expand(-1, -1, properties.shape[-1]))


def _answers(subject: Subject) -> Tensor:
    """[2 * NEAR + 1, properties] for the words around a mention."""
    out = torch.full((2 * NEAR + 1, len(labels.PROPERTIES)), IGNORE, dtype=torch.int8)
    origin = subject.span[0] - NEAR
    first, last = max(0, subject.scope[0] - origin), min(2 * NEAR + 1, subject.scope[1] - origin)
    out[first:last, [i for i in range(len(labels.PROPERTIES)) if labels.presumed(i, subject.asked)]] = PRESUMED
    out[first:last, torch.tensor(subject.asked, dtype=torch.long)] = 0
    for (a, b), name in subject.objects:
        words = slice(max(0, a - origin), max(0, b - origin))
        out[words, [i for i in labels.MAY_GO_WITH.get(name, ()) if not (subject.exact and i in subject.asked)]] = IGNORE
        out[words, name] = 1
    return out


def _reach(roles: list[int], first: int) -> list[int]:
    """The roles of the words around a cue; IGNORE outside the window."""
    return [roles[i] if 0 <= i < len(roles) else IGNORE for i in range(first - REACH, first + REACH + 1)]


def batches(items: list[Example], pieces_each: int, dice: random.Random, parts: int = 1) -> list[list[Batch]]:
    """Batches of about equally long windows, at most `pieces_each` pieces with their padding, in random order, each in up to `parts` parts
    of about equal work."""
    items = sorted(items, key=lambda e: len(e.ids) + dice.random() * 48)
    out, group = [], []
    for item in items:
        if group and (len(group) + 1) * max(len(item.ids), max(len(e.ids) for e in group)) > pieces_each:
            out.append(group)
            group = []
        group.append(item)
    out.append(group)
    dice.shuffle(out)
    return [[collate(part) for part in _parted(group, parts)] for group in out]


def _parted(group: list[Example], parts: int) -> list[list[Example]]:
    """Shorter windows together and longer ones together, for their padding."""
    group = sorted(group, key=lambda e: len(e.ids))
    work = [len(e.ids) + CUE_WORK * len(e.links) + MENTION_WORK * len(e.subjects) for e in group]
    done, out = 0.0, [[] for _ in range(parts)]
    for example, size in zip(group, work):
        out[min(parts - 1, int(parts * (done + size / 2) / sum(work)))].append(example)
        done += size
    return [part for part in out if part]
