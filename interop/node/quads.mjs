// Reads every .jsonld file of a folder, and every line of its .ndjsonld files, with jsonld.js and
// writes the RDF beside the file, as sorted N-Quads in FILE.jsonldjs.nq. No network: a document
// that asks for one fails.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import jsonld from "jsonld";

const refuse = async (address) => {
  throw new Error(`the document asks for ${address}`);
};

const quads = async (source) => {
  const options = { format: "application/n-quads", documentLoader: refuse, safe: true };
  const found = await jsonld.toRDF(JSON.parse(source), options);
  return found.split("\n").filter((line) => line !== "");
};

const folder = process.argv[2];
const files = (await readdir(folder)).filter((name) => /\.(nd)?jsonld$/.test(name)).sort();
for (const name of files) {
  const source = await readFile(join(folder, name), "utf8");
  const documents = name.endsWith(".ndjsonld") ? source.trimEnd().split("\n") : [source];
  const lines = new Set();
  for (const document of documents) {
    for (const line of await quads(document)) lines.add(line);
  }
  const sorted = [...lines].sort();
  await writeFile(join(folder, `${name}.jsonldjs.nq`), sorted.map((line) => `${line}\n`).join(""));
}
console.log(`${files.length} documents`);
