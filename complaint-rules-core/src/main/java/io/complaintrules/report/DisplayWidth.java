package io.complaintrules.report;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How many columns a text takes in a terminal: two for East Asian wide characters and emoji, none for what combines with
 * its neighbour. Characters whose width Unicode calls ambiguous count as one.
 */
final class DisplayWidth {
    private static final Pattern CLUSTER = Pattern.compile("\\X");
    private static final int EMOJI_STYLE = 0xFE0F;

    private DisplayWidth() {}

    static int of(String text) {
        int width = 0;
        for (String cluster : clusters(text)) {
            width += ofCluster(cluster);
        }
        return width;
    }

    /** What a reader takes for one character each. */
    static List<String> clusters(String text) {
        return CLUSTER.matcher(text).results().map(MatchResult::group).toList();
    }

    static int ofCluster(String cluster) {
        if (cluster.length() == 1) {
            return ofCodePoint(cluster.charAt(0));
        }
        int[] points = cluster.codePoints().toArray();
        int width = 0;
        for (int point : points) {
            width = Math.max(width, ofCodePoint(point));
        }
        boolean flag = points.length == 2 && isRegional(points[0]) && isRegional(points[1]);
        boolean emoji = width > 0 && cluster.indexOf(EMOJI_STYLE) > 0;
        return flag || emoji ? 2 : width;
    }

    private static int ofCodePoint(int point) {
        if (point >= ' ' && point < 0x7F) {
            return 1;
        }
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> WideRanges.contain(point) ? 2 : 1;
        };
    }

    private static boolean isRegional(int point) {
        return point >= 0x1F1E6 && point <= 0x1F1FF;
    }

    static String padRight(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    static String padLeft(String text, int width) {
        return " ".repeat(Math.max(0, width - of(text))) + text;
    }
}
