package io.complaintrules.report;

/** Text from elsewhere without what would act on a terminal: control characters, escapes, marks that turn the reading direction. */
final class SafeText {
    private SafeText() {}

    static String of(String text) {
        return text.codePoints().allMatch(SafeText::harmless) ? text : cleaned(text);
    }

    private static String cleaned(String text) {
        return text.codePoints()
                .map(point -> harmless(point) ? point : ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean harmless(int point) {
        return point >= ' '
                && (point < 0x7F || point > 0x9F)
                && point != 0x2028
                && point != 0x2029
                && (point < 0x202A || point > 0x202E)
                && (point < 0x2066 || point > 0x2069)
                && (point < 0xD800 || point > 0xDFFF);
    }
}
