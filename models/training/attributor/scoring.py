"""Measures of agreement. The definitions are those of the project's evaluation: linked, exact and quoted for attributions, exact names."""

from __future__ import annotations

import collections

from attributor.gold import Span

MARKS = "“”\""
Role = list[Span]


def kind_of(pieces: list[str]) -> str:
    """direct: every piece stands between quotation marks; mixed: marks somewhere; indirect: none."""
    inside = [t[:1] in "“\"" and t[-1:] in "”\"" and sum(c in MARKS for c in t) <= 2 for t in pieces if t]
    if inside and all(inside):
        return "direct"
    return "mixed" if any(c in MARKS for t in pieces for c in t) else "indirect"


def characters(spans: Role) -> set[int]:
    return {i for a, b in spans for i in range(a, b)}


def hull(spans: Role) -> Span | None:
    return (min(a for a, _ in spans), max(b for _, b in spans)) if spans else None


def agree(gold: Role, found: Role) -> bool:
    """An overlap of at least half of the shorter hull, the found one at most twice as long and 40 characters more."""
    g, f = hull(gold), hull(found)
    if g is None or f is None:
        return g is None and f is None
    length, size, overlap = g[1] - g[0], f[1] - f[0], min(g[1], f[1]) - max(g[0], f[0])
    return overlap > 0 and overlap * 2 >= min(length, size) and size <= 2 * length + 40


def pairs(gold: list[dict], found: list[dict]) -> list[tuple[int, int]]:
    """One to one, best first, by intersection over union of the contents' characters from 0.5."""
    g, f = [characters(x["content"]) for x in gold], [characters(x["content"]) for x in found]
    candidates = sorted(
        ((len(a & b) / len(a | b), agree(gold[i]["source"], found[j]["source"]), -i, -j) for i, a in enumerate(g) for j, b in enumerate(f) if a & b),
        reverse=True,
    )
    out, used_gold, used_found = [], set(), set()
    for value, _, i, j in candidates:
        if value >= 0.5 and i not in used_gold and j not in used_found:
            used_gold.add(i)
            used_found.add(j)
            out.append((-i, -j))
    return out


def ratio(hits: int, found: int, gold: int) -> dict[str, float]:
    p, r = hits / max(1, found), hits / max(1, gold)
    return {"P": round(p, 4), "R": round(r, 4), "F": round(2 * p * r / (p + r), 4) if p + r else 0.0}


def matches(gold: list[dict], masked: Role, found: list[dict]) -> tuple[list[int], list[tuple[int, int]]]:
    """The found ones that count (not those that begin in a masked stretch and match nothing), and the pairs."""
    paired = pairs(gold, found)
    matched, covered = {j for _, j in paired}, characters(masked)
    kept = [j for j, x in enumerate(found) if j in matched or hull(x["content"])[0] not in covered]
    return kept, paired


def attributions(articles: list[tuple[list[dict], Role, list[dict]]]) -> dict:
    """All measures over (gold, masked, found) of each article; rows have `content`, `source`, `cue` as character spans, gold ones `kind`."""
    n, kinds = collections.Counter(), collections.defaultdict(collections.Counter)
    exact = {r: collections.Counter() for r in ("source", "cue", "content")}
    for gold, masked, every in articles:
        kept, paired = matches(gold, masked, every)
        found = [every[j] for j in kept]
        n["gold"] += len(gold)
        n["found"] += len(found)
        for i, j in paired:
            source, cue = agree(gold[i]["source"], every[j]["source"]), agree(gold[i]["cue"], every[j]["cue"])
            n["content"] += 1
            n["linked"] += source
            n["full"] += source and cue
            kinds[gold[i]["kind"]].update(found=1, linked=int(source))
        for x in gold:
            kinds[x["kind"]]["gold"] += 1
        for role, count in exact.items():
            a, b = {p for x in gold for p in x[role]}, {p for x in found for p in x[role]}
            count.update(gold=len(a), found=len(b), hits=len(a & b))
        _quoted(n, gold, every)
    return {
        "articles": len(articles),
        "gold": n["gold"],
        "system": n["found"],
        **{k: ratio(n[k], n["found"], n["gold"]) for k in ("content", "linked", "full")},
        "exact": {r: ratio(c["hits"], c["found"], c["gold"]) for r, c in exact.items()},
        "quoted": {
            "gold": n["quoted"],
            "recall": round(n["right"] / max(1, n["quoted"]), 4),
            "accuracy": round(n["best right"] / max(1, n["answered"]), 4),
        },
        "by kind": {k: dict(v) for k, v in kinds.items()},
    }


def _quoted(n: collections.Counter, gold: list[dict], found: list[dict]) -> None:
    cover = [(characters(x["content"]), x) for x in found if x["source"]]
    for x in gold:
        if x["kind"] == "indirect" or not x["source"]:
            continue
        content = characters(x["content"])
        over = [(len(content & c), y) for c, y in cover if content & c]
        n["quoted"] += 1
        n["right"] += any(agree(x["source"], y["source"]) for _, y in over)
        if over:
            n["answered"] += 1
            n["best right"] += agree(x["source"], max(over, key=lambda o: o[0])[1]["source"])


def names(articles: list[tuple[set, set]]) -> dict:
    """Exact spans and classes over (gold, found) sets of (start, end, class)."""
    counts = collections.defaultdict(collections.Counter)
    for gold, found in articles:
        for kind in {k for *_, k in gold | found}:
            g, f = {x for x in gold if x[2] == kind}, {x for x in found if x[2] == kind}
            for row in (counts[kind], counts["all"]):
                row.update(gold=len(g), found=len(f), hits=len(g & f))
    return {k: ratio(c["hits"], c["found"], c["gold"]) for k, c in sorted(counts.items())}
