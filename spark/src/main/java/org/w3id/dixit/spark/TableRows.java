package org.w3id.dixit.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.w3id.dixit.export.ColumnType;
import org.w3id.dixit.export.Table;

/**
 * The rows of one table out of an article's document, with the columns of the local run's.
 *
 * @param name of the table
 */
record TableRows(String name) implements FlatMapFunction<String, Row> {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** All tables. */
  static List<TableRows> all() {
    return Table.all().keySet().stream().map(TableRows::new).toList();
  }

  StructType schema() {
    StructType schema = new StructType();
    for (Map.Entry<String, ColumnType> column : Table.all().get(name).types().entrySet()) {
      schema = schema.add(column.getKey(), type(column.getValue()));
    }
    return schema;
  }

  private static DataType type(ColumnType type) {
    return switch (type) {
      case TEXT -> DataTypes.StringType;
      case INTEGER -> DataTypes.IntegerType;
      case DOUBLE -> DataTypes.DoubleType;
      case BOOLEAN -> DataTypes.BooleanType;
    };
  }

  @Override
  public Iterator<Row> call(String document) throws JsonProcessingException {
    JsonNode node = JSON.readTree(document);
    Table table = Table.all().get(name);
    List<ColumnType> types = List.copyOf(table.types().values());
    return table.rows(node).stream().map(cells -> row(cells, types)).iterator();
  }

  private static Row row(List<String> cells, List<ColumnType> types) {
    Object[] values = new Object[cells.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = types.get(i).value(cells.get(i));
    }
    return RowFactory.create(values);
  }
}
