package io.complaintrules.reading.text;

/** In which script a text is written. */
public final class Script {
    private Script() {}

    /** Returns true when there is at least one Chinese character in a text. */
    public static boolean isChinese(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (Character.isIdeographic(text.codePointAt(at))) {
                return true;
            }
        }
        return false;
    }
}
