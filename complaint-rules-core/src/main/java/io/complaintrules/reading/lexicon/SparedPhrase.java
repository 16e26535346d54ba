package io.complaintrules.reading.lexicon;

import io.complaintrules.api.Internal;
import io.complaintrules.authoring.Diagnostics;
import io.complaintrules.authoring.SourceFile;
import io.complaintrules.reading.text.Clauses;
import io.complaintrules.reading.text.NormalForm;
import io.complaintrules.reading.text.WordSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A false alarm turned into a guard: the word behind the words that were found, or where nothing stands behind them the word before, keeps
 * their line from being found there, and the phrase becomes an example of it.
 */
@Internal
public final class SparedPhrase {
    private final SourceFile file;
    private final String phrase;
    private final NormalForm form;

    private final LexiconFolder read;

    private SparedPhrase(SourceFile file, LexiconFolder read, String phrase) {
        this.file = file;
        this.read = read;
        this.phrase = phrase;
        this.form = NormalForm.of(phrase);
    }

    /** What came of it. */
    public enum Outcome {
        /** No line of the file finds anything in the phrase. */
        NOTHING_FOUND,
        /** A line finds the whole phrase: without a word around it there is nothing to tell the harmless use by. */
        NO_WORD_AROUND,
        /** A guard would leave the line nothing to find, or does not keep the phrase out. */
        NO_GUARD_HOLDS,
        /** The file has its guards. */
        SPARED
    }

    /**
     * A file with its guards.
     *
     * @param outcome whether it has them
     * @param text the file, unchanged unless spared
     * @param lines the numbers of the lines that got a guard, from 1
     */
    public record Change(Outcome outcome, String text, List<Integer> lines) {
        /** Copies the list. */
        public Change {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Adds the guards.
     *
     * @param file a lexicon file without slips
     * @param read what was read of it
     * @param phrase the words with their harmless neighbours, as short as they make the use plain
     */
    public static Change in(SourceFile file, LexiconFolder read, String phrase) {
        return new SparedPhrase(file, read, phrase.strip()).change();
    }

    private Change change() {
        Map<Integer, Phrase> found = found(read);
        if (found.isEmpty()) {
            return unchanged(Outcome.NOTHING_FOUND);
        }
        List<String> lines = new ArrayList<>();
        for (int number = 1; number <= file.lines(); number++) {
            lines.add(file.line(number));
        }
        List<Map.Entry<Integer, Phrase>> downwards = new ArrayList<>(found.entrySet());
        Collections.reverse(downwards);
        for (Map.Entry<Integer, Phrase> one : downwards) {
            int number = one.getKey();
            Phrase line = one.getValue();
            int from = LexiconExample.foundAt(form, line);
            int to = from + line.text().length();
            String after = form.text(to, Clauses.clauseEnd(form, to, form.length()));
            String before = form.text(Clauses.clauseStart(form, from, form.length()), from);
            if (after.isEmpty() && before.isEmpty()) {
                return unchanged(Outcome.NO_WORD_AROUND);
            }
            Conditions when = line.conditions();
            lines.set(
                    number - 1,
                    after.isEmpty()
                            ? guarded(lines.get(number - 1), "unless-before", when.unlessBefore(), before)
                            : guarded(lines.get(number - 1), "unless-after", when.unlessAfter(), after));
            lines.add(pastExamples(lines, number), "- " + phrase);
        }
        String text = String.join("\n", lines);
        Diagnostics slips = new Diagnostics();
        LexiconFolder changed = LexiconFolder.read(List.of(new SourceFile(file.name(), text)), slips);
        boolean holds = !slips.failed() && found(changed).isEmpty();
        return holds
                ? new Change(Outcome.SPARED, text, List.copyOf(found.keySet()))
                : unchanged(Outcome.NO_GUARD_HOLDS);
    }

    private Change unchanged(Outcome outcome) {
        return new Change(outcome, file.text(), List.of());
    }

    private Map<Integer, Phrase> found(LexiconFolder lexicon) {
        Map<Integer, Phrase> found = new LinkedHashMap<>();
        for (Phrase one : lexicon.phrases()) {
            if (LexiconExample.foundAt(form, one) >= 0) {
                found.putIfAbsent(Integer.valueOf(one.at().substring(one.at().lastIndexOf(':') + 1)), one);
            }
        }
        return found;
    }

    /** A guard of the line's own takes one word more; one that comes from a directive is said again with it. */
    private static String guarded(String line, String guard, WordSet words, String word) {
        String said = LexiconParser.withoutComment(line);
        String comment = line.substring(said.length());
        for (int bar = said.indexOf('|'); bar >= 0; bar = said.indexOf('|', bar + 1)) {
            int next = said.indexOf('|', bar + 1);
            String part =
                    said.substring(bar + 1, next < 0 ? said.length() : next).stripTrailing();
            int equals = part.indexOf('=');
            if (equals >= 0 && part.substring(0, equals).strip().equals(guard)) {
                int end = bar + 1 + part.length();
                return said.substring(0, end) + "," + word + said.substring(end) + comment;
            }
        }
        List<String> all = new ArrayList<>(words.words());
        all.add(word);
        String gap = comment.isEmpty() ? "" : " ";
        return said.stripTrailing() + " | " + guard + "=" + String.join(",", all) + gap + comment;
    }

    private static int pastExamples(List<String> lines, int after) {
        int at = after;
        while (at < lines.size()
                && (lines.get(at).startsWith("+ ") || lines.get(at).startsWith("- "))) {
            at++;
        }
        return at;
    }
}
