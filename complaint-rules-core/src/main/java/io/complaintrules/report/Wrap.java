package io.complaintrules.report;

import java.util.ArrayList;
import java.util.List;

/** Breaks a line where Chinese and English may be broken: at spaces and beside wide characters, never before a closing mark. */
final class Wrap {
    private static final String NEVER_FIRST = "，。、；：？！）】」』》〉”’％…—,.;:?!)]}%›»";
    private static final String NEVER_LAST = "（【「『《〈“‘([{¥￥";

    private record Glyph(String text, int width, Tone tone) {
        boolean space() {
            return text.equals(" ");
        }
    }

    private final int width;
    private final List<Inline> lines = new ArrayList<>();
    private final List<Glyph> line = new ArrayList<>();
    private int used;
    private int lastBreak;

    private Wrap(int width) {
        this.width = width;
    }

    /** The lines, none wider than {@code width} unless it holds something that cannot be broken. */
    static List<Inline> lines(Inline text, int width) {
        Wrap wrap = new Wrap(width);
        for (Inline.Run run : text.runs()) {
            for (String cluster : DisplayWidth.clusters(run.text())) {
                wrap.add(new Glyph(cluster, DisplayWidth.ofCluster(cluster), run.tone()));
            }
        }
        wrap.end(wrap.line.size());
        return wrap.lines;
    }

    private void add(Glyph glyph) {
        if (!line.isEmpty() && breaks(line.get(line.size() - 1), glyph)) {
            lastBreak = line.size();
        }
        line.add(glyph);
        used += glyph.width();
        if (used > width && !glyph.space() && lastBreak > 0) {
            end(lastBreak);
            lastBreak = 0;
            used = line.stream().mapToInt(Glyph::width).sum();
        }
    }

    private static boolean breaks(Glyph before, Glyph after) {
        if (after.space() || NEVER_FIRST.contains(after.text()) || NEVER_LAST.contains(before.text())) {
            return false;
        }
        return before.space() || before.width() == 2 || after.width() == 2;
    }

    private void end(int at) {
        int last = at;
        while (last > 0 && line.get(last - 1).space()) {
            last--;
        }
        Inline done = Inline.EMPTY;
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < last; i++) {
            run.append(line.get(i).text());
            if (i + 1 == last || line.get(i + 1).tone() != line.get(i).tone()) {
                done = done.plus(run.toString(), line.get(i).tone());
                run.setLength(0);
            }
        }
        lines.add(done);
        line.subList(0, at).clear();
    }
}
