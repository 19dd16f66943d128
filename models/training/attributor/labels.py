"""Label sets and the transitions between them that decoding allows."""

from __future__ import annotations

from attributor.gold import NAME_CLASSES, Span

IMPOSSIBLE = -1e4


def presumed(name: int, asked: list[int]) -> bool:
    """Whether a property that nobody looked for is presumed absent: KnowledgeNet's properties are, everywhere; re3d's hold of too much."""
    return name < len(KNOWLEDGENET) and name not in asked


def bioes(classes: list[str]) -> list[str]:
    """O, then B- I- E- S- of each class."""
    return ["O"] + [f"{place}-{c}" for c in classes for place in "BIES"]


NAMES = bioes(NAME_CLASSES)
CUES = bioes(["CUE"])
ROLES = bioes(["SRC", "CON"])
# KnowledgeNet's properties, then re3d's relations: each is asked for by itself.
KNOWLEDGENET = [
    "CEO",
    "CHILD_OF",
    "DATE_FOUNDED",
    "DATE_OF_BIRTH",
    "DATE_OF_DEATH",
    "EDUCATED_AT",
    "EMPLOYEE_OR_MEMBER_OF",
    "FOUNDED_BY",
    "HEADQUARTERS",
    "NATIONALITY",
    "PLACE_OF_BIRTH",
    "PLACE_OF_RESIDENCE",
    "POLITICAL_AFFILIATION",
    "SPOUSE",
    "SUBSIDIARY_OF",
]
RE3D = ["AlliesOf", "Apart", "BelongsTo", "CoLocated", "CommWith", "Dislikes", "FightingAgainst", "HasAttrOf", "InChargeOf", "IsSynonymOf", "Likes"]
PROPERTIES = KNOWLEDGENET + RE3D
# What often holds of the same two: where one is known, nothing is presumed of the other.
TOGETHER = [("PLACE_OF_BIRTH", "PLACE_OF_RESIDENCE"), ("EMPLOYEE_OR_MEMBER_OF", "POLITICAL_AFFILIATION"), ("CEO", "FOUNDED_BY")]
MAY_GO_WITH = {PROPERTIES.index(a): [PROPERTIES.index(b)] for pair in TOGETHER for a, b in (pair, pair[::-1])}


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
