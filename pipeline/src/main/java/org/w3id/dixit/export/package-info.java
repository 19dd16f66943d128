/**
 * Annotated articles out.
 *
 * <p>In comes an {@link org.w3id.dixit.export.AnnotatedArticle}: the article as it was read, its
 * metadata, what the annotators found, in UTF-16 offsets. Out come bytes in one of the {@link
 * org.w3id.dixit.export.Format}s, in code points; JSON-LD first, the others are made of it:
 *
 * <pre>{@code
 * EngineInfo engine = new EngineInfo("1.0", configSha256, EngineInfo.DEFAULT_BASE);
 * Exporter exporter = Format.of("jsonld").exporter(engine, ExportOptions.DEFAULT);
 * exporter.write(article, out);
 * }</pre>
 *
 * <p>Beside the classes lie what describes the output, shipped in the jar: {@code context.jsonld}
 * (the keys as RDF), {@code ontology.ttl} (each own class, property and value), {@code schema.json}
 * (JSON Schema 2020-12, closed) and {@code shapes.ttl} (SHACL). {@link
 * org.w3id.dixit.export.InvariantChecker} says what neither of the last two can.
 *
 * <p>Nothing here reads files, chooses names or knows CoreNLP. Exporters and the checker are
 * immutable and may be shared by threads; the same article, engine and options give the same bytes.
 *
 * @see <a href="https://www.w3.org/TR/json-ld11/">JSON-LD 1.1</a>
 */
package org.w3id.dixit.export;
