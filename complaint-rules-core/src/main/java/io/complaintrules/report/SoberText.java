package io.complaintrules.report;

import io.complaintrules.verdict.LanguageReview.Flag;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A narrative without the wording that was flagged. The neutral wording takes its place; where there is none the words are cut, and
 * with them a clause that says nothing else or cannot stand without them. A clause with a number in it is never dropped for that: a
 * prompt stands for the words. A threat goes with its sentence. What is quoted stays as it was said.
 */
final class SoberText {
    private static final String ENDS = "。！!？?…\n\r";
    private static final String MARKS = ENDS + "，,；; \t　～~";
    private static final Set<String> THREATS = Set.of("threat", "exposure-for-money");
    private static final String ACCUSATION = "accusation";
    private static final Pattern NUMBER = Pattern.compile("[0-9０-９]");
    private static final Pattern CONDITION = Pattern.compile("^(你们|他们|公司)?(再|要)?(不|如果|要是|若|否则|倘若|敢)");
    private static final Pattern GOES_ON = Pattern.compile("^\\s*(让|叫|找|把|去|到|然后|再|并|还|看|曝光|搞|弄)|你们");
    private static final Pattern ASKED = Pattern.compile("^[？?]$");
    private static final Pattern HANGS_ON = Pattern.compile("[跟是像把被叫骂让比对给和与当成去要就敢为个群帮伙种做说真太很到得了]$");
    private static final Pattern LOOSE_MARKS = Pattern.compile("^[、的地]+|[、]+$");
    private static final Pattern YOU = Pattern.compile("你们(公司|平台|企业|家)?(?!好)|贵(公司|司|平台)");
    private static final Pattern PLEA = Pattern.compile("(请|求|望|盼|麻烦|谢谢|感谢|拜托)(你们|贵)");
    private static final int A_WORD_OR_TWO = 4;
    static final String PROMPT = Letter.gap("此处请写明具体事实");

    private final String text;
    private final List<Flag> flags;
    private final String respondent;
    private final List<Clause> kept = new ArrayList<>();
    private boolean threatened;

    private record Clause(String words, String mark) {
        boolean ends() {
            return mark.equals("。") || mark.equals("？");
        }
    }

    SoberText(String text, List<Flag> flags, String respondent) {
        this.text = text;
        this.flags = apart(flags, text);
        this.respondent = respondent;
    }

    /** The flags that lie on the text, without those that overlap one before them. */
    private static List<Flag> apart(List<Flag> flags, String text) {
        List<Flag> apart = new ArrayList<>();
        int at = 0;
        for (Flag flag : flags) {
            if (flag.start() >= at && flag.end() <= text.length()) {
                apart.add(flag);
                at = flag.end();
            } else if (flag.end() <= text.length() && flag.end() > at) {
                apart.add(
                        new Flag(at, flag.end(), flag.category(), flag.severity(), null, flag.rule(), flag.message()));
                at = flag.end();
            }
        }
        return apart;
    }

    String text() {
        kept.clear();
        threatened = false;
        for (Cuts.Piece piece : Cuts.after(text, MARKS)) {
            String words = words(piece);
            boolean shouted = flags.stream().anyMatch(flag -> flag.end() > piece.body() && flag.start() < piece.end());
            String mark = mark(text.substring(piece.body(), piece.end()), shouted);
            if (shouted
                    && letters(words) <= A_WORD_OR_TWO
                    && !NUMBER.matcher(words).find()) {
                words = "";
            }
            if (words.isEmpty()) {
                close(mark);
            } else {
                boolean asked = mark.equals("？")
                        && !text.substring(piece.start(), piece.body()).contains(words);
                kept.add(new Clause(addressed(words), asked ? "。" : mark));
            }
            threatened &= mark.equals("，") || mark.equals("；");
        }
        close("。");
        StringBuilder out = new StringBuilder();
        kept.forEach(clause -> out.append(clause.words()).append(clause.mark()));
        return out.toString();
    }

    /** Gives the last clause that stayed the mark of one that did not, when that one ended the sentence. */
    private void close(String mark) {
        int last = kept.size() - 1;
        if (last >= 0 && !kept.get(last).ends() && (mark.equals("。") || mark.equals("？"))) {
            kept.set(last, new Clause(kept.get(last).words(), "。"));
        }
    }

    private static String mark(String marks, boolean shouted) {
        if (!shouted && ASKED.matcher(marks.strip()).find()) {
            return "？";
        } else if (marks.chars().anyMatch(mark -> ENDS.indexOf(mark) >= 0)) {
            return "。";
        }
        boolean half = marks.indexOf('；') >= 0 || marks.indexOf(';') >= 0;
        return half ? "；" : "，";
    }

    private String words(Cuts.Piece piece) {
        String clause = text.substring(piece.start(), piece.body());
        List<Flag> here = flags.stream()
                .filter(flag -> flag.start() < piece.body() && flag.end() > piece.start())
                .toList();
        boolean number = NUMBER.matcher(clause).find();
        if (here.stream().anyMatch(flag -> THREATS.contains(flag.category()))) {
            threatened = true;
            int last = kept.size() - 1;
            if (last >= 0
                    && !kept.get(last).ends()
                    && isCondition(kept.get(last).words())) {
                kept.remove(last);
                close("。");
            }
            return "";
        } else if (threatened && !number && GOES_ON.matcher(clause).find()) {
            return "";
        } else if (here.isEmpty()) {
            return clause.strip();
        }
        return rewritten(piece, here, number);
    }

    private static boolean isCondition(String words) {
        return CONDITION.matcher(words).find() && !NUMBER.matcher(words).find();
    }

    private String rewritten(Cuts.Piece piece, List<Flag> here, boolean number) {
        int letters = letters(piece.start(), piece.body());
        int covered = here.stream()
                .mapToInt(flag -> letters(Math.max(flag.start(), piece.start()), Math.min(flag.end(), piece.body())))
                .sum();
        boolean bare = covered * 2 >= letters;
        StringBuilder out = new StringBuilder();
        int at = piece.start();
        for (Flag flag : here) {
            out.append(text, at, Math.max(at, flag.start()));
            at = Math.min(flag.end(), piece.body());
            boolean neutral = flag.neutral() != null && flag.start() >= piece.start();
            if (neutral && (!bare || number || flag.category().equals(ACCUSATION))) {
                out.append(flag.neutral());
            } else if (bare && !number) {
                return "";
            } else if (HANGS_ON.matcher(out).find()) {
                if (!number) {
                    return "";
                }
                out.append(PROMPT);
            }
        }
        String words = LOOSE_MARKS.matcher(out.append(text, at, piece.body())).replaceAll("");
        return letters(words) == 0 ? "" : words.strip();
    }

    private int letters(int start, int end) {
        return start < end ? letters(text.substring(start, end)) : 0;
    }

    private static int letters(String words) {
        return (int) words.codePoints().filter(Character::isLetterOrDigit).count();
    }

    /** Whom the person speaks to is told by name: the letter goes to somebody else. */
    private String addressed(String words) {
        if (PLEA.matcher(words).find()) {
            return words;
        }
        BitSet quoted = Cuts.quoted(words);
        return YOU.matcher(words).replaceAll(found -> quoted.get(found.start()) ? found.group() : respondent);
    }
}
