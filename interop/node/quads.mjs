// Reads every .jsonld file of a folder with jsonld.js and writes its RDF beside it, as sorted
// N-Quads in FILE.jsonldjs.nq. No network: a document that asks for one fails.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import jsonld from "jsonld";

const refuse = async (address) => {
  throw new Error(`the document asks for ${address}`);
};

const folder = process.argv[2];
const files = (await readdir(folder)).filter((name) => name.endsWith(".jsonld")).sort();
for (const name of files) {
  const document = JSON.parse(await readFile(join(folder, name), "utf8"));
  const quads = await jsonld.toRDF(document, {
    format: "application/n-quads",
    documentLoader: refuse,
    safe: true,
  });
  const lines = quads.split("\n").filter((line) => line !== "").sort();
  await writeFile(join(folder, `${name}.jsonldjs.nq`), lines.map((line) => `${line}\n`).join(""));
}
console.log(`${files.length} documents`);
