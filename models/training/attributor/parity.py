"""Worked examples for other runtimes: invented texts, and everything from words to spans that the model makes of them.

Offsets in the file count UTF-16 units.
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

from attributor import relate, release, text
from attributor.calibrate import attribute
from attributor.networks import Exported
from attributor.windows import cut, inputs, see

LONG = " ".join(
    f"Councillor {name} of Ward {number} said the bridge over the Ilmen would cost {number} million crowns, and that nobody had asked the villagers."
    for number, name in enumerate("Adeyemi Bakshi Castellanos Dlamini Eze Farouk Ghorbani Haddad Ibragimov Jayawardene Kowalczyk Lindqvist".split(), 3)
)

TEXTS = {
    "curly marks": "HARBOUR TOWN\n\nPresident Amina Okonkwo said on Monday that the ferry would sail again. “We are ready,” she told reporters. “Nobody "
    "will be left behind.”\n\nThe transport ministry declined to comment.",
    "straight marks": '"The dam is safe," engineer Li Wei of Northern Water Corp. wrote in a statement, "and it will stay safe." '
    "According to the company, repairs cost $4.5 million.",
    "single marks": "‘I don’t believe it,’ Mr Khan told the Lakeside Herald. He called the plan ‘a waste’. The students’ union disagreed.\n"
    "‘We warned them’, it said.",
    "paragraphs": "Mayor Jón Þórsson accused the council of delay.\n\n“The winter was hard,” he said. “The roads were closed.\n\n“And the money was gone.”\n"
    "Residents fear that more storms will come, said two officials in the town hall.",
    "marks and signs": "Q: Why now?\nA: “Because we can” — that's it… 🙂 Café-owner O’Brien (67) tweeted: “No comment!!”\u00a0Zoë\u200b agreed in e-mail no. 7a.\r\n",
    "unknown": "北京 " + "x" * 101 + " e\u0301te\u0301 ИВАН said",
    "windows": "\n".join([LONG, "“It is dear,” said the mayor. " + LONG]),
    "typed marks": "''We are ready,'' she said. ``Not now,'' Omar Haddad told the ''Herald''. It's 'fine'.",
    "relations": "Amina Okonkwo, who was born in Lagos in 1961, is the chief executive of Northern Water Corp. Her husband Li Wei studied at the "
    "University of Ljubljana.",
    "empty": " \n ",
}
SHOWN = 3
# Relations between the names found are given from this probability on.
SURE = 0.3


def cases(folder: Path, full: Path, vocabulary: Path) -> list[dict]:
    """One case a text; `numbers` of some words are given for the 8-bit graphs and, as `fp32`, for the full ones."""
    pieces = text.WordPieces(vocabulary)
    return [_case(name, content, pieces, Exported(folder), Exported(full), folder) for name, content in TEXTS.items()]


def _case(name: str, content: str, pieces: text.WordPieces, light: Exported, full: Exported, folder: Path) -> dict:
    units = _units(content)
    seen = see(text.split(content), pieces)
    words = seen.words
    return {
        "case": name,
        "text": content,
        "words": [[units[a], units[b], int(s)] for a, b, s in zip(words.start, words.end, words.spaced)],
        "pieces": [list(p) for p in seen.pieces],
        "shapes": seen.shapes,
        "quotes": seen.quotes,
        "windows": [{**vars(w), **_numbers(seen, w, pieces, light, full)} for w in cut(seen)],
        **_decoded(content, units, pieces, light, folder),
    }


def _numbers(seen, window, pieces: text.WordPieces, light: Exported, full: Exported) -> dict:
    """Scores of the window's first words."""
    given = [np.array(x) for x in inputs(seen, window, pieces)]
    out = {}
    for key, network in (("int8", light), ("fp32", full)):
        names, cues, link, _ = network.encode(*given)
        out[key] = {"names": _short(names[:SHOWN]), "cues": _short(cues[:SHOWN]), "link": _short(link[:SHOWN, :8])}
    return out


def _decoded(content: str, units: list[int], pieces: text.WordPieces, network: Exported, folder: Path) -> dict:
    reading = attribute(content, pieces, network, release.settings(folder), release.weights(folder))
    words = reading.seen.words

    def span(s: tuple[int, int]) -> list[int]:
        return [units[words.start[s[0]]], units[words.end[s[1] - 1]]]

    names = [{"span": span(n.span), "class": n.kind, "probability": round(n.probability, 4)} for n in reading.names]
    attributions = []
    for found in reading.attributions:
        attributions.append(
            {
                "cue": span(found.cue.span),
                "source": span(found.source.span) if found.source else None,
                "content": [span(p.span) for p in found.content],
                "features": [round(v, 4) for v in found.features],
                "confidence": round(found.confidence, 4),
            }
        )
    scaled = relate.Scale(**{k: release.described(folder)["relator"][k] for k in ("slope", "intercept")})
    related = relate.related(reading.seen, [n.span for n in reading.names], pieces, network, scaled, SURE)
    relations = [[*pair, name, round(p, 4)] for *pair, name, p in related]
    return {"names": names, "attributions": attributions, "relations": relations}


def _units(content: str) -> list[int]:
    """For each code point offset the offset in UTF-16 units."""
    out = [0]
    for c in content:
        out.append(out[-1] + (2 if ord(c) > 0xFFFF else 1))
    return out


def _short(values: np.ndarray) -> list:
    return [[round(float(v), 4) for v in row] for row in values]


def write(folder: Path, full: Path, target: Path) -> None:
    """Writes the file: a case holds its lists on one line each."""
    rows = []
    for case in cases(folder, full, folder / "vocab.txt"):
        rows.append("{" + ",\n  ".join(f"{json.dumps(k)}: {json.dumps(v, ensure_ascii=True)}" for k, v in case.items()) + "}")
    head = {"tolerance": {"int8": 0.02, "confidence": 0.01}, "files": release.described(folder)["files"]}
    target.write_text('{"head": ' + json.dumps(head) + ',\n "cases": [\n ' + ",\n ".join(rows) + "\n]}\n", encoding="utf8")
