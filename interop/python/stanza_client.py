"""Annotates a file through Stanza's CoreNLPClient: a server that runs already, protobuf by default. Prints a line
for each mention, quotation and triple, then the speakers as the JSON output has them."""

import importlib.util
import pathlib
import sys
import types


def without_torch():
    """Importing stanza imports torch, which its client does not need: stands in for the package's first file."""
    package = types.ModuleType("stanza")
    package.__path__ = list(importlib.util.find_spec("stanza").submodule_search_locations)
    sys.modules["stanza"] = package


def main(endpoint, file):
    without_torch()
    from stanza.server.client import CoreNLPClient, StartServer

    text = pathlib.Path(file).read_text(encoding="utf-8")
    with CoreNLPClient(
        start_server=StartServer.DONT_START, endpoint=endpoint, annotators="tokenize,pos,lemma,dixit", timeout=300000
    ) as client:
        document = client.annotate(text)
        for mention in document.mentions:
            print("mention", mention.entityMentionText, mention.ner, sep="\t")
        for quote in document.quote:
            print("quote", quote.speaker, quote.mention, quote.text, sep="\t")
        for sentence in document.sentence:
            for triple in sentence.kbpTriple:
                print("triple", triple.subject, triple.relation, triple.object, sep="\t")
        for quote in client.annotate(text, output_format="json")["quotes"]:
            print("json", quote["speaker"], sep="\t")


if __name__ == "__main__":
    main(*sys.argv[1:])
