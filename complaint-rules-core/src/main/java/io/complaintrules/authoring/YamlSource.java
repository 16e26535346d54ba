package io.complaintrules.authoring;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads YAML as plain data: mappings, lists and texts; no types, no aliases, nothing deep. */
public final class YamlSource {
    private static final int DEEPEST = 20;
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setMaxAliasesForCollections(0).build();
    /** A key with a colon that an input method typed. */
    private static final Pattern KEY = Pattern.compile("^\\s*(?:- )*[\\w.-]+\\s*(：)(?=\\s|$|[^,]*$)");

    private final SourceFile file;
    private final Diagnostics faults;

    private YamlSource(SourceFile file, Diagnostics faults) {
        this.file = file;
        this.faults = faults;
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @param faults where slips go
     * @return null when it cannot be read
     */
    public static @Nullable Node root(SourceFile file, Diagnostics faults) {
        YamlSource source = new YamlSource(file, faults);
        return source.hidden() || source.fullWidth() ? null : source.compose();
    }

    /**
     * Returns where a part of a file stands.
     *
     * @param file the file
     * @param node the part
     */
    public static Place place(SourceFile file, Node node) {
        return node.getStartMark()
                .map(mark -> place(
                        file,
                        mark,
                        node.getEndMark()
                                .filter(end -> end.getLine() == mark.getLine())
                                .orElse(mark)))
                .orElse(file.whole());
    }

    /** Marks count code points, places UTF-16 units. */
    private static Place place(SourceFile file, Mark from, Mark to) {
        String line = file.line(from.getLine() + 1);
        int start = units(line, from.getColumn());
        return file.at(from.getLine() + 1, start + 1, Math.max(1, units(line, to.getColumn()) - start));
    }

    private static int units(String line, int points) {
        return line.offsetByCodePoints(0, Math.min(points, line.codePointCount(0, line.length())));
    }

    private boolean hidden() {
        String text = file.text();
        boolean found = false;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            if (Marks.isHidden(text.codePointAt(i))) {
                faults.add("hidden-sign", file.at(i, i + 1), String.format("U+%04X", text.codePointAt(i)));
                found = true;
            }
        }
        return found;
    }

    private boolean fullWidth() {
        boolean found = false;
        for (int line = 1; line <= file.lines(); line++) {
            String text = file.line(line);
            Matcher key = KEY.matcher(text);
            if (text.indexOf('：') >= 0 && key.find()) {
                faults.maybe("full-width-sign", file.at(line, key.start(1) + 1, 1), ":", "：");
                found = true;
            }
        }
        return found;
    }

    private @Nullable Node compose() {
        try {
            if (!isPlain()) {
                return null;
            }
            Optional<Node> root = new Compose(SETTINGS).composeString(file.text());
            if (root.isEmpty()) {
                faults.add("file-empty", file.whole());
            }
            return root.orElse(null);
        } catch (MarkedYamlEngineException e) {
            broken(e);
        } catch (YamlEngineException e) {
            faults.add("yaml-broken", file.at(1, 1, 1));
        }
        return null;
    }

    /** Looks at the events first: nothing recurses, however deep a text is. */
    private boolean isPlain() {
        int depth = 0;
        for (Event event : new Parse(SETTINGS).parseString(file.text())) {
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (depth > DEEPEST) {
                fault("too-deep", event, DEEPEST);
                return false;
            }
            if (event instanceof AliasEvent
                    || (event instanceof NodeEvent node && node.getAnchor().isPresent())) {
                fault("yaml-alias", event);
                return false;
            }
            if (isTyped(event)) {
                fault("yaml-type", event);
                return false;
            }
        }
        return true;
    }

    private static boolean isTyped(Event event) {
        return event instanceof ScalarEvent scalar
                ? scalar.getTag().isPresent()
                : event instanceof CollectionStartEvent start && start.getTag().isPresent();
    }

    private void fault(String code, Event event, Object... words) {
        faults.add(
                code, event.getStartMark().map(mark -> place(file, mark, mark)).orElse(file.whole()), words);
    }

    /** What YAML calls a problem, in words that help, at the place where it began. */
    private void broken(MarkedYamlEngineException e) {
        String problem = e.getProblem();
        String context = e.getContext() == null ? "" : e.getContext();
        Place at = place(e.getProblemMark());
        if (problem.contains("mapping values are not allowed")) {
            colon(at);
        } else if (problem.contains("TAB")
                || at.source().stripLeading().length()
                        < at.source().replaceAll("^ *", "").length()) {
            faults.add("yaml-tab", file.at(at.line(), 1, 1));
        } else if (context.contains("flow")) {
            faults.add("yaml-unclosed", place(e.getContextMark()));
        } else if (context.contains("quoted")) {
            faults.add("yaml-quote", place(e.getContextMark()));
        } else if (problem.contains("could not find expected ':'")) {
            faults.add(
                    "yaml-colon-missing",
                    place(e.getContextMark().isPresent() ? e.getContextMark() : e.getProblemMark()));
        } else if (problem.contains("expected <block end>") || problem.contains("block")) {
            Place line = isOdd(at)
                    ? at
                    : e.getContextMark()
                            .map(mark -> place(file, mark, mark))
                            .filter(YamlSource::isOdd)
                            .orElse(at);
            faults.add("yaml-indentation", file.at(line.line(), 1, Math.max(1, line.column() - 1)));
        } else {
            faults.add("yaml-broken", at);
        }
    }

    /** Indentation goes by twos: an odd one is the slip, and not the line that no longer fits it. */
    private static boolean isOdd(Place at) {
        return (at.source().length() - at.source().stripLeading().length()) % 2 == 1;
    }

    /** A second colon in one line stands in a text; the last word before it is where to look. Elsewhere the indentation is off. */
    private void colon(Place at) {
        String line = at.source();
        int first = line.indexOf(": ");
        if (first >= 0 && first + 1 < at.column() - 1) {
            int start = line.lastIndexOf(' ', at.column() - 2) + 1;
            faults.add("yaml-colon", file.at(at.line(), start + 1, Math.max(1, at.column() - 1 - start)));
        } else {
            faults.add("yaml-indentation", file.at(at.line(), 1, Math.max(1, at.column() - 1)));
        }
    }

    private Place place(Optional<Mark> mark) {
        return mark.map(one -> place(file, one, one)).orElse(file.at(1, 1, 1));
    }
}
