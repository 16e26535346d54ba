package io.complaintrules.examples.benchmark.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Points over a scale of powers of ten in both directions, as an SVG: what grows as its size does runs along the dashes.
 *
 * @param title over it
 * @param across what the horizontal scale counts
 * @param up what the vertical scale counts
 * @param series points by name, each sorted from the left
 */
record Chart(String title, String across, String up, Map<String, List<Point>> series) {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 400;
    private static final int LEFT = 70;
    private static final int BELOW = 50;
    private static final int ABOVE = 40;
    private static final int RIGHT = 20;
    private static final List<String> COLOURS = List.of("#1f5fa8", "#c2410c", "#15803d", "#7e22ce", "#64748b");

    /** A point; both are more than nothing. */
    record Point(double x, double y) {}

    String svg() {
        StringBuilder out = new StringBuilder();
        out.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\">\n"
                        .formatted(WIDTH, HEIGHT));
        out.append("<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n");
        text(out, WIDTH / 2.0, ABOVE / 2.0, "middle", title);
        text(out, WIDTH / 2.0, HEIGHT - 10.0, "middle", across);
        text(out, LEFT, ABOVE - 6.0, "end", up);
        for (double tick = power(least(Point::x)); tick <= most(Point::x); tick *= 10) {
            if (tick >= least(Point::x)) {
                line(out, x(tick), HEIGHT - BELOW, x(tick), ABOVE, "#e2e8f0");
                text(out, x(tick), HEIGHT - BELOW + 16.0, "middle", label(tick));
            }
        }
        for (double tick = bottom(); tick <= top(); tick *= 10) {
            line(out, LEFT, y(tick), WIDTH - RIGHT, y(tick), "#e2e8f0");
            text(out, LEFT - 6.0, y(tick) + 4, "end", label(tick));
        }
        int number = 0;
        for (Map.Entry<String, List<Point>> one : series.entrySet()) {
            String colour = COLOURS.get(number % COLOURS.size());
            draw(out, one.getValue(), colour);
            text(out, LEFT + 12.0, ABOVE + 16.0 * ++number, "start\" fill=\"" + colour, one.getKey());
        }
        return out.append("</svg>\n").toString();
    }

    private void draw(StringBuilder out, List<Point> points, String colour) {
        Point first = points.get(0);
        Point last = points.get(points.size() - 1);
        double grown = Math.min(first.y * last.x / first.x, top());
        line(out, x(first.x), y(first.y), x(grown * first.x / first.y), y(grown), colour + "\" stroke-dasharray=\"3 4");
        out.append("<polyline fill=\"none\" stroke-width=\"2\" stroke=\"")
                .append(colour)
                .append("\" points=\"");
        points.forEach(point -> out.append(at(x(point.x), y(point.y))));
        out.append("\"/>\n");
        points.forEach(point -> out.append(String.format(
                Locale.ROOT,
                "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>%n",
                x(point.x),
                y(point.y),
                colour)));
    }

    private static void line(StringBuilder out, double x1, double y1, double x2, double y2, String stroke) {
        out.append(String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>%n",
                x1,
                y1,
                x2,
                y2,
                stroke));
    }

    private static void text(StringBuilder out, double x, double y, String anchor, String words) {
        out.append(String.format(
                Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n", x, y, anchor, words));
    }

    private static String at(double x, double y) {
        return String.format(Locale.ROOT, "%.1f,%.1f ", x, y);
    }

    private static String label(double tick) {
        return tick < 1 ? String.valueOf(tick) : String.format(Locale.ROOT, "%,.0f", tick);
    }

    private double x(double value) {
        return LEFT + share(value, least(Point::x), most(Point::x)) * (WIDTH - LEFT - RIGHT);
    }

    private double y(double value) {
        return HEIGHT - BELOW - share(value, bottom(), top()) * (HEIGHT - BELOW - ABOVE);
    }

    private static double share(double value, double from, double to) {
        return to == from ? 0 : Math.log(value / from) / Math.log(to / from);
    }

    private double bottom() {
        return power(least(Point::y));
    }

    private double top() {
        return power(most(Point::y)) * 10;
    }

    private static double power(double value) {
        return Math.pow(10, Math.floor(Math.log10(value)));
    }

    private double least(ToDoubleFunction<Point> of) {
        return series.values().stream()
                .flatMap(List::stream)
                .mapToDouble(of)
                .min()
                .orElse(1);
    }

    private double most(ToDoubleFunction<Point> of) {
        return series.values().stream()
                .flatMap(List::stream)
                .mapToDouble(of)
                .max()
                .orElse(1);
    }
}
