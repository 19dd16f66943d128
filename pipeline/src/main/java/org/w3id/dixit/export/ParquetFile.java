package org.w3id.dixit.export;

import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;

import blue.strategic.parquet.ParquetWriter;
import blue.strategic.parquet.ValueWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/**
 * A table as Apache Parquet, compressed by Snappy: strings, 32-bit integers, doubles and booleans,
 * null where a cell is empty.
 */
final class ParquetFile implements TableFile {
  private final List<String> names;
  private final List<ColumnType> types;
  private final ParquetWriter<List<String>> out;

  ParquetFile(Map<String, ColumnType> columns, Path file) throws IOException {
    this.names = List.copyOf(columns.keySet());
    this.types = List.copyOf(columns.values());
    Files.deleteIfExists(file);
    this.out = ParquetWriter.writeFile(schema(), file.toFile(), this::cells);
  }

  private MessageType schema() {
    List<Type> columns = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      columns.add(column(names.get(i), types.get(i)));
    }
    return new MessageType("row", columns);
  }

  private static Type column(String name, ColumnType type) {
    return switch (type) {
      case TEXT -> Types.optional(PrimitiveTypeName.BINARY).as(stringType()).named(name);
      case INTEGER -> Types.optional(PrimitiveTypeName.INT32).named(name);
      case DOUBLE -> Types.optional(PrimitiveTypeName.DOUBLE).named(name);
      case BOOLEAN -> Types.optional(PrimitiveTypeName.BOOLEAN).named(name);
    };
  }

  private void cells(List<String> row, ValueWriter cells) {
    for (int i = 0; i < names.size(); i++) {
      Object value = types.get(i).value(row.get(i));
      if (value != null) {
        cells.write(names.get(i), value);
      }
    }
  }

  @Override
  public void write(List<String> row) throws IOException {
    out.write(row);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
