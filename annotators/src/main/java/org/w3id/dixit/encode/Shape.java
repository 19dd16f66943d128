package org.w3id.dixit.encode;

/** How a word is written. The encoder's vocabulary knows no capitals; these make up for it. */
enum Shape {
  BREAK(0),
  LOWER(1),
  CAPITALISED(2),
  /** One capital letter alone. */
  INITIAL(3),
  UPPER(4),
  MIXED(5),
  DIGITS(6),
  LETTERS_AND_DIGITS(7),
  MARK(8),
  /** Letters of a script without case. */
  CASELESS(9);

  private final int id;

  Shape(int id) {
    this.id = id;
  }

  /** The number that the model knows it by. */
  int id() {
    return id;
  }

  static Shape of(String word) {
    if (word.isEmpty()) {
      return BREAK;
    }
    int letters = 0;
    int upper = 0;
    boolean digits = false;
    boolean lower = false;
    boolean firstUpper = false;
    for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
      int c = word.codePointAt(i);
      int type = Character.getType(c);
      digits |= isNumber(type);
      if (!Character.isLetter(c)) {
        continue;
      }
      boolean isUpper = type == Character.UPPERCASE_LETTER || type == Character.TITLECASE_LETTER;
      firstUpper |= letters == 0 && isUpper;
      lower |= type == Character.LOWERCASE_LETTER;
      upper += isUpper ? 1 : 0;
      letters++;
    }
    if (letters == 0) {
      return digits ? DIGITS : MARK;
    }
    if (digits) {
      return LETTERS_AND_DIGITS;
    }
    if (upper == 0) {
      return lower ? LOWER : CASELESS;
    }
    if (letters == 1) {
      return INITIAL;
    }
    if (upper == letters) {
      return UPPER;
    }
    return firstUpper && upper == 1 ? CAPITALISED : MIXED;
  }

  private static boolean isNumber(int type) {
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }
}
