package io.complaintrules.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A narrative as what happened day by day, and what is asked for.
 *
 * @param passages what happened, in the order of time; a passage goes on until another day is named
 * @param requests what is asked for, one thing each
 * @param text all of it
 * @param days the days it names
 */
record Story(List<Passage> passages, List<String> requests, String text, List<LocalDate> days) {
    private static final Pattern REQUEST =
            Pattern.compile("^(因此|为此|综上|据此|现|特|故|我|本人)*(请求|恳请|要求|诉求|希望|必须|务必|一定要|请(?![问假客教了])|申请(?![了过后的被]))");
    private static final Pattern IN_THE_PAST = Pattern.compile("被拒|遭拒|拒绝|未果|无果|不予|没有(结果|答复|回应)");
    private static final Pattern MUST = Pattern.compile("^(必须|务必|一定要)");
    private static final Pattern NEXT_MUST = Pattern.compile("，(?=必须|务必|一定要)");
    private static final Pattern LAST_MARK = Pattern.compile("[，；。]+$");
    private static final Pattern LAST_REQUEST_MARK = Pattern.compile("[，；。？]+$");
    private static final Pattern GOES_ON = Pattern.compile("请|要求|希望|赔|退|应当?");
    private static final Pattern FIRST_CLAUSE = Pattern.compile("^[^，]*");

    /**
     * What happened on a day and after it.
     *
     * @param day the day, null when none is named
     * @param text the sentences
     */
    record Passage(@Nullable LocalDate day, String text) {}

    /** Reads a narrative that has been made sober. */
    static Story of(String text, LocalDate filedOn) {
        Parts parts = new Parts(text, filedOn);
        List<Passage> sorted = inOrder(parts.passages);
        String ordered = sorted.stream().map(Passage::text).collect(Collectors.joining());
        boolean same = new Parts(ordered, filedOn).passages.equals(sorted);
        List<Passage> passages = same ? sorted : parts.passages;
        String told = passages.stream().map(Passage::text).collect(Collectors.joining());
        return new Story(
                passages,
                parts.requests.stream()
                        .map(request -> LAST_REQUEST_MARK.matcher(request).replaceFirst("") + "。")
                        .toList(),
                told + String.join("", parts.requests),
                ChineseDays.in(text, filedOn).stream()
                        .map(ChineseDays.Named::day)
                        .toList());
    }

    /** Sorted by day, what has none in front; what is told of one day keeps its order. */
    static List<Passage> inOrder(List<Passage> passages) {
        List<Passage> sorted = new ArrayList<>(passages);
        sorted.sort(Comparator.comparing(Passage::day, Comparator.nullsFirst(Comparator.naturalOrder())));
        return sorted;
    }

    boolean tells(LocalDate day) {
        return days.contains(day);
    }

    /** Whether a text names an amount in digits. */
    static boolean tells(String text, BigDecimal amount) {
        String digits = Pattern.quote(amount.stripTrailingZeros().toPlainString());
        return Pattern.compile("(?<![\\d.])" + digits + "(?:\\.0+)?(?!\\d|\\.\\d)")
                .matcher(text.replaceAll("(?<=\\d)[,，](?=\\d{3})", ""))
                .find();
    }

    /** One pass over the text. */
    private static final class Parts {
        final List<Passage> passages = new ArrayList<>();
        final List<String> requests = new ArrayList<>();

        Parts(String text, LocalDate filedOn) {
            List<ChineseDays.Named> days = ChineseDays.in(text, filedOn);
            boolean asking = false;
            for (Cuts.Piece piece : Cuts.after(text, "。？；")) {
                String unit = text.substring(piece.start(), piece.end());
                boolean ends = !unit.endsWith("；");
                LocalDate day = opening(days, piece, unit);
                if (isRequest(unit)
                        || (asking && day == null && GOES_ON.matcher(unit).find())) {
                    ask(unit, ends);
                    asking = !ends;
                } else {
                    asking = false;
                    endRequest();
                    tell(day, unit);
                }
            }
            endRequest();
            passages.replaceAll(passage ->
                    new Passage(passage.day(), LAST_MARK.matcher(passage.text()).replaceFirst("。")));
        }

        private static boolean isRequest(String unit) {
            return REQUEST.matcher(unit).find() && !IN_THE_PAST.matcher(unit).find();
        }

        private void endRequest() {
            if (!requests.isEmpty()) {
                int last = requests.size() - 1;
                requests.set(last, LAST_REQUEST_MARK.matcher(requests.get(last)).replaceFirst("。"));
            }
        }

        private static @Nullable LocalDate opening(List<ChineseDays.Named> days, Cuts.Piece piece, String unit) {
            Matcher first = FIRST_CLAUSE.matcher(unit);
            int reach = piece.start() + (first.find() ? first.end() : 0);
            return days.stream()
                    .filter(named -> named.start() >= piece.start() && named.start() < reach)
                    .map(ChineseDays.Named::day)
                    .findFirst()
                    .orElse(null);
        }

        private void tell(@Nullable LocalDate day, String unit) {
            int last = passages.size() - 1;
            if (last < 0 || (day != null && !day.equals(passages.get(last).day()))) {
                passages.add(new Passage(day, unit));
            } else {
                Passage open = passages.get(last);
                passages.set(last, new Passage(open.day(), open.text() + unit));
            }
        }

        private void ask(String unit, boolean ends) {
            String[] things = MUST.matcher(unit).find() ? NEXT_MUST.split(unit) : new String[] {unit};
            for (int i = 0; i < things.length; i++) {
                String thing = MUST.matcher(LAST_REQUEST_MARK.matcher(things[i]).replaceFirst(""))
                        .replaceFirst("请求");
                if (!requests.contains(thing + "。") && !requests.contains(thing + "；")) {
                    requests.add(thing + (ends && i == things.length - 1 ? "。" : "；"));
                }
            }
        }
    }
}
