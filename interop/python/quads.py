"""Reads every .jsonld file of a folder, and every line of its .ndjsonld files, with PyLD and with rdflib's own
parser, and writes the RDF beside the file as sorted N-Quads: FILE.pyld.nq and FILE.rdflib.nq. With a second argument,
a file of SHACL shapes, pySHACL validates the graph of each .jsonld file. No network: a document that asks for one
fails."""

import json
import pathlib
import socket
import sys

import pyshacl
import rdflib
from pyld import jsonld


def refuse(address, options=None):
    raise OSError(f"the document asks for {address}")


def no_connection(self, address):
    raise OSError(f"a connection to {address} was tried")


def lines(nquads):
    return "".join(line + "\n" for line in sorted(set(x for x in nquads.split("\n") if x)))


def main(folder, shapes=None):
    socket.socket.connect = no_connection
    jsonld.set_document_loader(refuse)
    shacl = rdflib.Graph().parse(shapes, format="turtle") if shapes else None
    files = sorted(pathlib.Path(folder).glob("*jsonld"))
    for file in files:
        source = file.read_text(encoding="utf-8")
        documents = [source] if file.suffix == ".jsonld" else source.rstrip("\n").split("\n")
        quads = [jsonld.to_rdf(json.loads(d), {"format": "application/n-quads"}) for d in documents]
        file.with_name(file.name + ".pyld.nq").write_text(lines("".join(quads)), encoding="utf-8")

        rdflib.NORMALIZE_LITERALS = False  # else it respells literals, Z as +00:00; pySHACL turns it on again
        own = rdflib.Graph()
        for document in documents:
            own.parse(data=document, format="json-ld")
        written = own.serialize(format="nt", encoding="utf-8").decode("utf-8")
        file.with_name(file.name + ".rdflib.nq").write_text(lines(written), encoding="utf-8")
        ill_typed = [o for o in own.objects() if isinstance(o, rdflib.Literal) and o.ill_typed]
        if ill_typed:
            raise SystemExit(f"{file.name}: ill-typed {ill_typed}")
        if shacl is not None and len(documents) == 1:
            conforms, _, report = pyshacl.validate(own, shacl_graph=shacl)
            if not conforms:
                raise SystemExit(f"{file.name}: {report}")
    print(f"{len(files)} documents")


if __name__ == "__main__":
    main(*sys.argv[1:])
