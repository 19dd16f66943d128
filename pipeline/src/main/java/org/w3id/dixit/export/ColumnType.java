package org.w3id.dixit.export;

/** What the cells of a column are, for formats that tell numbers from words. */
public enum ColumnType {
  /** Words, names, ids. */
  TEXT {
    @Override
    Object known(String cell) {
      return cell;
    }
  },
  /** Code points or a count, from 0; 32 bits. */
  INTEGER {
    @Override
    Object known(String cell) {
      return Integer.valueOf(cell);
    }
  },
  /** A probability, 0 to 1; 64 bits. */
  DOUBLE {
    @Override
    Object known(String cell) {
      return Double.valueOf(cell);
    }
  },
  /** True or false. */
  BOOLEAN {
    @Override
    Object known(String cell) {
      return Boolean.valueOf(cell);
    }
  };

  abstract Object known(String cell);

  /** A cell's value: a String, Integer, Double or Boolean; null where it is empty. */
  public Object value(String cell) {
    return cell.isEmpty() ? null : known(cell);
  }
}
