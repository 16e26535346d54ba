package io.complaintrules.examples.web.languagetool;

import java.util.List;

/**
 * An answer of {@code /v2/check}.
 *
 * @param software who answers
 * @param language of the text
 * @param matches what to reconsider, in the order of the text
 */
record Check(Software software, Language language, List<Match> matches) {
    /**
     * Who answers.
     *
     * @param name of the library
     * @param version of the library
     * @param apiVersion of this shape
     */
    record Software(String name, String version, int apiVersion) {}

    /**
     * A language.
     *
     * @param name in words
     * @param code as {@code zh-CN}
     */
    record Language(String name, String code) {}

    /**
     * Something to reconsider.
     *
     * @param message why
     * @param shortMessage the same in a word
     * @param offset first UTF-16 unit
     * @param length in UTF-16 units
     * @param replacements what may stand there instead
     * @param context the words around it
     * @param sentence the sentence it stands in
     * @param rule which rule speaks
     */
    record Match(
            String message,
            String shortMessage,
            int offset,
            int length,
            List<Replacement> replacements,
            Context context,
            String sentence,
            Rule rule) {}

    /**
     * Other words.
     *
     * @param value the words
     */
    record Replacement(String value) {}

    /**
     * The words around a match.
     *
     * @param text the words
     * @param offset where the match begins in them
     * @param length of the match
     */
    record Context(String text, int offset, int length) {}

    /**
     * A rule.
     *
     * @param id of the rule
     * @param description in a word
     * @param issueType as LanguageTool has them
     * @param category group of rules
     */
    record Rule(String id, String description, String issueType, Category category) {}

    /**
     * A group of rules.
     *
     * @param id of the group
     * @param name of the group
     */
    record Category(String id, String name) {}
}
