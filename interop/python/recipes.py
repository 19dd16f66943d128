"""Runs the recipes of a folder over the linked data and tables of another, each in rdflib (.rq), DuckDB (.sql) and
pandas (.py), and writes the rows that each gives as JSON: RECIPE.rdflib.json, RECIPE.duckdb.json, RECIPE.pandas.json
in a third. Linked data is output/*.jsonld and corpus/corpus.jsonld, the tables are tables/*.csv and corpus/*.csv."""

import json
import os
import pathlib
import socket
import sys

import duckdb
import pandas
import rdflib


def no_connection(self, address):
    raise OSError(f"a connection to {address} was tried")


def write(results, name, engine, rows):
    (results / f"{name}.{engine}.json").write_text(json.dumps(rows, ensure_ascii=False), encoding="utf-8")


def plain(value):
    """As JSON has it: none, a number or a string."""
    if value is None or value != value:
        return None
    return float(value) if isinstance(value, (int, float)) or hasattr(value, "dtype") else str(value)


def sparql(graph, query):
    rows = []
    for row in graph.query(query):
        rows.append([plain(term.toPython()) if term is not None else None for term in row])
    return rows


def sql(database, query):
    return [[plain(value) for value in row] for row in database.execute(query).fetchall()]


def frames(setup, recipe):
    names = {}
    exec(setup, names)
    exec(recipe, names)
    return [[plain(value) for value in row] for row in names["result"].itertuples(index=False, name=None)]


def main(recipes, data, results):
    socket.socket.connect = no_connection
    recipes, results = pathlib.Path(recipes).absolute(), pathlib.Path(results).absolute()
    os.chdir(data)
    graph = rdflib.Graph()
    for file in sorted(pathlib.Path("output").glob("*.jsonld")) + [pathlib.Path("corpus/corpus.jsonld")]:
        graph.parse(data=file.read_text(encoding="utf-8"), format="json-ld")
    database = duckdb.connect()
    database.execute((recipes / "tables.sql").read_text(encoding="utf-8"))
    setup = (recipes / "tables.py").read_text(encoding="utf-8")
    names = sorted(file.stem for file in recipes.glob("*.rq"))
    for name in names:
        text = {end: (recipes / (name + end)).read_text(encoding="utf-8") for end in (".rq", ".sql", ".py")}
        write(results, name, "rdflib", sparql(graph, text[".rq"]))
        write(results, name, "duckdb", sql(database, text[".sql"]))
        write(results, name, "pandas", frames(setup, text[".py"]))
    print(f"{len(names)} recipes with pandas {pandas.__version__}")


if __name__ == "__main__":
    main(*sys.argv[1:])
