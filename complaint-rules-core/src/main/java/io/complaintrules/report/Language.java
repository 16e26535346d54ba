package io.complaintrules.report;

import io.complaintrules.law.Bilingual;

/** The language of a report. */
public enum Language {
    /** Chinese, in simplified characters. */
    ZH,
    /** English. */
    EN;

    /**
     * Returns the text in this language.
     *
     * @param text a text in both
     */
    public String of(Bilingual text) {
        return of(text.zh(), text.en());
    }

    String of(String zh, String en) {
        return this == ZH ? zh : en;
    }
}
