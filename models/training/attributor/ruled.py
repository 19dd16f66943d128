"""Relations that Dixit's rules find in articles of news, as labels for the relator.

The gold's relations are told as Wikipedia tells them, and in passages that were chosen because something is told. News mentions people all
the time and says little of them, so a relator that has seen none takes whoever visits a city to live there. The rules are right in nine
cases of ten and find perhaps half: what they find are the objects, and what they do not find is taken to be none. So the relator learns
where news says nothing, and the words around what the rules know (distant supervision, after Mintz et al., ACL 2009, with rules for the
knowledge base).
"""

from __future__ import annotations

import collections
import json
import random
from dataclasses import replace
from pathlib import Path

from attributor import facts, labels
from attributor.gold import Document, Span, SpanIndex, Subject

# Predicates of the output as properties of the gold, from subject to object.
PROPERTIES = {
    "allyOf": "AlliesOf",
    "alumniOf": "EDUCATED_AT",
    "birthPlace": "PLACE_OF_BIRTH",
    "communicatesWith": "CommWith",
    "fights": "FightingAgainst",
    "founder": "FOUNDED_BY",
    "homeLocation": "PLACE_OF_RESIDENCE",
    "location": "HEADQUARTERS",
    "memberOf": "EMPLOYEE_OR_MEMBER_OF",
    "nationality": "NATIONALITY",
    "opposes": "Dislikes",
    "parent": "CHILD_OF",
    "parentOrganization": "SUBSIDIARY_OF",
    "politicalAffiliation": "POLITICAL_AFFILIATION",
    "spokespersonFor": "EMPLOYEE_OR_MEMBER_OF",
    "spouse": "SPOUSE",
    "supports": "Likes",
    "worksFor": "EMPLOYEE_OR_MEMBER_OF",
}
BOTH_WAYS = {"allyOf", "communicatesWith", "fights", "spouse"}
# Whoever leads an organisation belongs to it; only some such leaders are what the gold calls its CEO.
CHIEF_EXECUTIVE = ("chief executive", "ceo")
ASKED = [i for i, name in enumerate(labels.PROPERTIES) if name in labels.KNOWLEDGENET or name in PROPERTIES.values()]
# Of the mentions that the rules say nothing of, this share is asked: there are twenty of them for one that they say something of.
SILENT = 0.3


def documents(given: list[Document], folder: Path, seed: int) -> list[Document]:
    """The articles with their mentions as subjects, as `dixit run --models open` wrote them into the folder."""
    dice = random.Random(seed)
    return [_document(d, json.loads((folder / f"{d.ident}.jsonld").read_text(encoding="utf8")), dice) for d in given]


def _document(document: Document, article: dict, dice: random.Random) -> Document:
    index = SpanIndex(document.words)
    mentions = {index.span(m["start"], m["end"]) for e in article["entities"] for m in e["mentions"]} - {None}
    objects = _objects(article, index)
    sentences = [s for s in (index.span(*s) for s in facts.sentences(document.text)) if s]
    subjects = []
    for mention in sorted(mentions):
        scope = next((s for s in sentences if s[0] <= mention[0] and mention[1] <= s[1]), None)
        if scope:
            near = [(o, p) for o, p in objects[mention] if scope[0] <= o[0] and o[1] <= scope[1]]
            if near or dice.random() < SILENT:
                subjects.append(Subject(mention, scope, ASKED, near, exact=False))
    return replace(document, subjects=subjects)


def _objects(article: dict, index: SpanIndex) -> dict[Span, list[tuple[Span, int]]]:
    """What the rules say of each mention; what is denied, planned or only reported is not so."""
    kinds = {e["id"]: e["type"] for e in article["entities"]}
    out = collections.defaultdict(list)
    for relation in article["relations"]:
        if relation["modality"] != "asserted" or "objectMention" not in relation:
            continue
        subject, target = (index.span(relation[m]["start"], relation[m]["end"]) for m in ("subjectMention", "objectMention"))
        if subject is None or target is None:
            continue
        for one, name, other in _facts(relation, subject, target, kinds):
            out[one].append((other, labels.PROPERTIES.index(name)))
    return out


def _facts(relation: dict, subject: Span, target: Span, kinds: dict[str, str]) -> list[tuple[Span, str, Span]]:
    predicate, role = relation["predicate"], relation.get("role", "").lower()
    if predicate == "leads":
        member = [(subject, "EMPLOYEE_OR_MEMBER_OF", target)] if kinds.get(relation["object"]) == "Organization" else []
        return member + ([(target, "CEO", subject)] if any(words in role for words in CHIEF_EXECUTIVE) else [])
    if predicate not in PROPERTIES:
        return []
    name = PROPERTIES[predicate]
    return [(subject, name, target)] + ([(target, name, subject)] if predicate in BOTH_WAYS else [])
