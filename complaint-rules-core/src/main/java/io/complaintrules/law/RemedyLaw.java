package io.complaintrules.law;

import java.util.List;

/** What can be done about findings, and how questions are answered. */
record RemedyLaw(List<RemedyClass> classes, List<AnswerChoice> answers) {}
