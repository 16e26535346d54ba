package io.complaintrules.examples.web.answer;

import io.complaintrules.law.Bilingual;
import io.complaintrules.law.QuestionField;
import java.util.List;

/**
 * A place in a draft that a field fills.
 *
 * @param field path of the field
 * @param name what it is called
 * @param kind what kind of answer it takes
 * @param choices answers to choose from; empty where it is to be typed
 */
public record Blank(String field, Bilingual name, QuestionField.Kind kind, List<Choices.Choice> choices) {}
