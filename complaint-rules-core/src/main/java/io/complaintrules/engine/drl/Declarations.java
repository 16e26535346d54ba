package io.complaintrules.engine.drl;

import io.complaintrules.authoring.Diagnostics;
import io.complaintrules.authoring.SourceFile;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a file says before its rules. Nothing of it reaches Drools: every file gets the same head. */
final class Declarations {
    static final String PACKAGE = "io.complaintrules.rules";

    private static final String FINDINGS = "io.complaintrules.engine.Findings findings";
    private static final Set<String> IMPORTS = Set.of(
            "io.complaintrules.complaint.",
            "io.complaintrules.facts.",
            "io.complaintrules.verdict.",
            "io.complaintrules.law.");
    private static final Set<String> VALUES =
            Set.of("java.math.BigDecimal", "java.time.LocalDate", "java.util.List", "java.util.Set");

    private final SourceFile file;
    private final Diagnostics faults;
    private final StringBuilder clean;

    Declarations(SourceFile file, Diagnostics faults, StringBuilder clean) {
        this.file = file;
        this.faults = faults;
        this.clean = clean;
    }

    void read(List<Token> tokens, Token behind) {
        Token at = tokens.get(0);
        String said = tokens.stream()
                .skip(1)
                .map(token -> token.is(Token.Kind.WORD) && token.text().equals("findings") ? " findings" : token.text())
                .filter(text -> !text.equals(";"))
                .collect(Collectors.joining());
        Token name = tokens.size() > 1 ? tokens.get(1) : at;
        switch (at.text()) {
            case "package" -> {
                if (!said.equals(PACKAGE)) {
                    fault("wrong-package", name, said, PACKAGE);
                }
            }
            case "import" -> {
                if (!allowed(said) || name.is("static") || name.is("function")) {
                    fault("import-not-allowed", name, said);
                }
            }
            case "global" -> {
                if (!said.equals(FINDINGS)) {
                    fault("global-not-allowed", name, said);
                }
            }
            case "dialect" -> {
                if (!said.equals("java")) {
                    fault("attribute-not-allowed", at, at.text());
                }
            }
            default -> fault("only-rules", at, at.text());
        }
        for (int i = at.from(); i < tokens.get(tokens.size() - 1).to(); i++) {
            if (clean.charAt(i) != '\n') {
                clean.setCharAt(i, ' ');
            }
        }
    }

    private static boolean allowed(String said) {
        return VALUES.contains(said)
                || IMPORTS.stream()
                        .anyMatch(start -> said.startsWith(start)
                                && said.indexOf('.', start.length()) < 0
                                && said.chars()
                                        .allMatch(unit ->
                                                unit == '.' || unit == '*' || Character.isJavaIdentifierPart(unit)));
    }

    private void fault(String code, Token at, Object... words) {
        faults.add(code, file.at(at.from(), at.to()), words);
    }
}
