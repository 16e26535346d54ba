package io.complaintrules.law;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the law data say to people in danger. */
record SafetyLaw(@Nullable Bilingual notice, List<HelpLine> lines, List<DangerClass> dangers) {}
