"""Label sets and the transitions between them that decoding allows."""

from __future__ import annotations

from attributor.gold import NAME_CLASSES, Span

IMPOSSIBLE = -1e4


def bioes(classes: list[str]) -> list[str]:
    """O, then B- I- E- S- of each class."""
    return ["O"] + [f"{place}-{c}" for c in classes for place in "BIES"]


NAMES = bioes(NAME_CLASSES)
CUES = bioes(["CUE"])
ROLES = bioes(["SRC", "CON"])


def follows(before: str, after: str) -> bool:
    """Whether `after` may stand directly after `before`."""
    if before[0] in "BI":
        return after[0] in "IE" and after[2:] == before[2:]
    return after[0] in "OBS"


def transitions(labels: list[str]) -> list[list[float]]:
    """[from][to] log weights: 0 where the step is allowed."""
    return [[0.0 if follows(a, b) else IMPOSSIBLE for b in labels] for a in labels]


def mark(target: list[int], labels: list[str], span: Span, kind: str) -> None:
    """Writes the labels of one span of words."""
    start, end = span
    first = labels.index(f"B-{kind}")
    if end - start == 1:
        target[start] = first + 3
        return
    target[start], target[end - 1] = first, first + 2
    target[start + 1 : end - 1] = [first + 1] * (end - start - 2)
