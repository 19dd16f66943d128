"""From scores to names and attributions. SPEC.md describes this module step by step for the Java runtime.

Words are counted from the start of the text unless a comment says otherwise; spans are half-open.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace
from typing import Protocol

import numpy as np

from attributor import labels
from attributor.gold import NAME_CLASSES, Span
from attributor.model import REACH
from attributor.text import BREAK, CLOSING, OPENING, WordPieces, split
from attributor.windows import Seen, Window, cut, inputs, see

SNAP = 3
KEPT = 0.3


class Network(Protocol):
    """The graphs, for one window."""

    def encode(self, ids: np.ndarray, features: np.ndarray, starts: np.ndarray) -> tuple[np.ndarray, ...]:
        """ids [P], features [P, 3], starts [W] to names [W, 21], cues [W, 5], link [W, D], facts [W, D]."""

    def link(self, words: np.ndarray, cues: np.ndarray, paragraphs: np.ndarray) -> np.ndarray:
        """words [W, D], cues [C, 2], paragraphs [W] to roles [C, 2 * REACH + 1, 9]."""

    def ask(self, words: np.ndarray, mentions: np.ndarray, paragraphs: np.ndarray, asked: np.ndarray) -> np.ndarray:
        """words [W, D], mentions [M, 2], paragraphs [W], asked [M, R] to properties [M, R, 26]: of the words around a mention, which are
        counted from `NEAR` before its first, those that are asked for."""


@dataclass
class Settings:
    """What is chosen on the held-out articles. `cue_bias` is added to the score of every label but O."""

    cue_bias: float = 0.0
    name_bias: float = 0.0


@dataclass
class Name:
    """A name: its words, class and mean probability."""

    span: Span
    kind: str
    probability: float


@dataclass
class Part:
    """A decoded stretch with the mean and the least probability of its words' labels."""

    span: Span
    mean: float
    least: float


@dataclass
class Found:
    """A decoded attribution. `confidence` is set by the calibration."""

    cue: Part
    source: Part | None
    content: list[Part]
    features: list[float] = field(default_factory=list)
    confidence: float = 1.0


@dataclass
class Reading:
    """What was read out of a text."""

    seen: Seen
    names: list[Name]
    attributions: list[Found]


NAME_STEPS, CUE_STEPS, ROLE_STEPS = (np.array(labels.transitions(x), np.float32) for x in (labels.NAMES, labels.CUES, labels.ROLES))


def log_softmax(scores: np.ndarray) -> np.ndarray:
    shifted = scores - scores.max(-1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(-1, keepdims=True))


def viterbi(scores: np.ndarray, steps: np.ndarray, names: list[str]) -> list[int]:
    """The best allowed path through [W, L] log scores. A path begins with O, B or S and ends with O, E or S; of equal ones the lowest label wins."""
    first = np.array([0.0 if n[0] in "OBS" else labels.IMPOSSIBLE for n in names], np.float32)
    final = np.array([0.0 if n[0] in "OES" else labels.IMPOSSIBLE for n in names], np.float32)
    best, back = scores[0] + first, []
    for row in scores[1:]:
        step = best[:, None] + steps
        back.append(step.argmax(0))
        best = step.max(0) + row
    path = [int((best + final).argmax())]
    for choice in reversed(back):
        path.append(int(choice[path[-1]]))
    return path[::-1]


def spans_of(path: list[int], names: list[str]) -> list[tuple[int, int, str]]:
    out, begin = [], 0
    for i, label in enumerate(path):
        place = names[label][0]
        if place in "BS":
            begin = i
        if place in "ES":
            out.append((begin, i + 1, names[label][2:]))
    return out


def _only_outside(scores: np.ndarray, rows: list[int]) -> None:
    scores[rows, 1:] = labels.IMPOSSIBLE
    scores[rows, 0] = 0.0


def _part(probability: np.ndarray, path: list[int], begin: int, end: int, shift: int) -> Part:
    values = [float(probability[i, path[i]]) for i in range(begin, end)]
    return Part((begin + shift, end + shift), sum(values) / len(values), min(values))


def read(text: str, pieces: WordPieces, network: Network, settings: Settings) -> Reading:
    """Reads a text: all windows in turn, then what stands between them is settled."""
    seen = see(split(text), pieces)
    names, found = [], []
    for window in cut(seen):
        ids, features, starts = inputs(seen, window, pieces)
        name_scores, cue_scores, link, _ = network.encode(np.array(ids), np.array(features), np.array(starts))
        names += _names(seen, window, name_scores, settings)
        cues = _cues(seen, window, cue_scores, settings)
        if cues:
            paragraphs = np.array(seen.paragraphs[window.begin : window.end])
            roles = network.link(link, np.array([c.span for c in cues]) - window.begin, paragraphs)
            found += [a for cue, scores in zip(cues, roles) if (a := _attribution(seen, window, cue, scores))]
    return Reading(seen, agreeing(seen, names), found)


def _breaks(seen: Seen, window: Window) -> list[int]:
    return [i - window.begin for i in range(window.begin, window.end) if seen.words.surface[i] == BREAK]


def _names(seen: Seen, window: Window, scores: np.ndarray, settings: Settings) -> list[Name]:
    scores = scores.copy()
    scores[:, 1:] += settings.name_bias
    scores = log_softmax(scores)
    _only_outside(scores, _breaks(seen, window))
    path = viterbi(scores, NAME_STEPS, labels.NAMES)
    out = []
    for begin, end, kind in spans_of(path, labels.NAMES):
        if window.first <= begin + window.begin < window.last:
            part = _part(np.exp(scores), path, begin, end, window.begin)
            out.append(Name(part.span, kind, part.mean))
    return out


def agreeing(seen: Seen, names: list[Name]) -> list[Name]:
    """The names with one class for all of the same words: the one with most probability in the text. A person's full name counts for its first and last word too."""
    votes: dict[tuple[str, ...], dict[str, float]] = defaultdict(lambda: defaultdict(float))
    for name in names:
        words = tuple(seen.words.surface[slice(*name.span)])
        votes[words][name.kind] += name.probability
        if name.kind == "PERSON" and len(words) > 1:
            for word in {words[0], words[-1]}:
                if len(word) > 1:
                    votes[(word,)][name.kind] += name.probability
    out = []
    for name in names:
        vote = votes[tuple(seen.words.surface[slice(*name.span)])]
        kind = max(NAME_CLASSES, key=lambda k: (vote.get(k, 0.0), k == name.kind))
        out.append(replace(name, kind=kind))
    return out


def _cues(seen: Seen, window: Window, scores: np.ndarray, settings: Settings) -> list[Part]:
    plain = np.exp(log_softmax(scores))
    scores = scores.copy()
    scores[:, 1:] += settings.cue_bias
    scores = log_softmax(scores)
    _only_outside(scores, _breaks(seen, window))
    path = viterbi(scores, CUE_STEPS, labels.CUES)
    spans = [(b, e) for b, e, _ in spans_of(path, labels.CUES) if window.first <= b + window.begin < window.last]
    return [_part(plain, path, b, e, window.begin) for b, e in spans]


def _attribution(seen: Seen, window: Window, cue: Part, scores: np.ndarray) -> Found | None:
    """One cue's source and content; None where it has no content. Rows of `scores` are words around the cue's first."""
    origin = cue.span[0] - REACH
    begin, end = max(window.begin, origin), min(window.end, origin + 2 * REACH + 1)
    scores = log_softmax(scores[begin - origin : end - origin])
    outside = [i - begin for i in range(begin, end) if seen.words.surface[i] == BREAK or cue.span[0] <= i < cue.span[1]]
    _only_outside(scores, outside)
    path = viterbi(scores, ROLE_STEPS, labels.ROLES)
    probability = np.exp(scores)
    parts = {"SRC": [], "CON": []}
    for b, e, role in spans_of(path, labels.ROLES):
        parts[role].append(_part(probability, path, b, e, begin))
    if not parts["CON"]:
        return None
    source = max(parts["SRC"], key=lambda p: p.mean, default=None)
    return Found(cue, source, _snapped(seen, parts["CON"]))


def _snapped(seen: Seen, content: list[Part]) -> list[Part]:
    """Pieces that begin or end within SNAP words of the marks that hold them take the marks in."""
    out: list[Part] = []
    for part in content:
        begin, end = part.span
        if seen.quotes[begin] == OPENING:
            close = _closing(seen, begin)
            if close is not None and end <= close < end + SNAP:
                end = close + 1
        if out and begin < out[-1].span[1]:
            begin = out[-1].span[1]
        if begin < end:
            out.append(Part((begin, end), part.mean, part.least))
    return out


def _closing(seen: Seen, opening: int) -> int | None:
    """The next closing mark's word, the second of a mark of two words."""
    for i in range(opening + 1, len(seen.words)):
        if seen.words.surface[i] == BREAK:
            return None
        if seen.quotes[i] == CLOSING:
            double = i + 1 < len(seen.words) and seen.quotes[i + 1] == CLOSING and seen.words.surface[i + 1] == seen.words.surface[i]
            return i + 1 if double else i
    return None


def settled(found: list[Found]) -> list[Found]:
    """No word is content of two: the surer takes it. What is left of the other stands if it is at least KEPT of its words. In text order of the cues."""
    taken: set[int] = set()
    out = []
    for one in sorted(found, key=lambda f: (-f.confidence, f.cue.span)):
        words = {i for p in one.content for i in range(*p.span)}
        left = words - taken
        if len(left) < KEPT * len(words):
            continue
        taken |= words
        out.append(one if left == words else replace(one, content=_left(one.content, left)))
    return sorted(out, key=lambda f: f.cue.span)


def _left(content: list[Part], left: set[int]) -> list[Part]:
    """The runs of words of each piece that are left; mean and least stay the piece's."""
    out = []
    for part in content:
        begin = None
        for i in range(part.span[0], part.span[1] + 1):
            if i < part.span[1] and i in left:
                begin = i if begin is None else begin
            elif begin is not None:
                out.append(Part((begin, i), part.mean, part.least))
                begin = None
    return out
