package io.complaintrules.report;

/** Why a stretch of text stands out. Without colours nothing is lost: each tone repeats what words or brackets say. */
enum Tone {
    PLAIN(""),
    STRONG("1"),
    GOOD("1;32"),
    CAUTION("1;33"),
    BAD("1;31"),
    FLAGGED("31"),
    DIM("2");

    private final String ansi;

    Tone(String ansi) {
        this.ansi = ansi;
    }

    String start() {
        return ansi.isEmpty() ? "" : "\u001B[" + ansi + "m";
    }

    String end() {
        return ansi.isEmpty() ? "" : "\u001B[0m";
    }
}
