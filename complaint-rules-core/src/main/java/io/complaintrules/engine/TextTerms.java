package io.complaintrules.engine;

import io.complaintrules.engine.drl.Verb;
import io.complaintrules.facts.Danger;
import io.complaintrules.facts.Matter;
import io.complaintrules.facts.Mention;
import io.complaintrules.facts.StoryFacts;
import io.complaintrules.law.DangerClass;
import io.complaintrules.verdict.Conclusion;
import io.complaintrules.verdict.WordingCategory;
import java.util.Arrays;
import java.util.List;

/** What a rule may conclude about the text: wording and detail. */
public sealed interface TextTerms extends SharedTerms permits Raised {
    /**
     * Concludes that somebody may be in danger; a rule without words of its own says what the law data say of the kind.
     *
     * @param danger what the text tells
     */
    @Verb
    default Raised inDanger(Danger danger) {
        DangerClass kind = law().danger(danger.kind());
        return at(danger.spans()).speaks(kind.says()).concludes(new Conclusion.InDanger(kind.id(), kind.calls()));
    }

    /**
     * Flags a wording.
     *
     * @param mention where it stands and what to say instead
     * @param severity 1 mild, 2 strong, 3 dangerous
     */
    @Verb
    default Raised flag(Mention mention, int severity) {
        return at(mention.start(), mention.end())
                .concludes(new Conclusion.Flagged(WordingCategory.of(mention.category()), severity, mention.neutral()));
    }

    /**
     * Remarks on how the whole text speaks, without a wording to blame.
     *
     * @param mention what stands for it
     */
    @Verb
    default Raised remark(Mention mention) {
        return concludes(new Conclusion.Remarked(mention.category()));
    }

    /**
     * Points at the words that speak for a matter; fills {@code {matter}}.
     *
     * @param matter what they speak for
     */
    @Verb(fills = "matter")
    default Raised speaksFor(Matter matter) {
        return at(matter.spans()).with("matter", law().matter(matter.id()).name());
    }

    /**
     * Concludes which kinds of detail are given; fills {@code {count}}.
     *
     * @param story what the text tells
     */
    @Verb(fills = "count")
    default Raised gives(StoryFacts story) {
        String[] kinds = story.gives().toArray(new String[story.gives().size()]);
        Arrays.sort(kinds);
        return counting("count", kinds.length).concludes(new Conclusion.Details(List.of(kinds), true));
    }

    /**
     * Concludes that a kind of detail is not given.
     *
     * @param detail such as {@code time}
     */
    @Verb(ids = "detail")
    default Raised lacks(String detail) {
        return concludes(new Conclusion.Details(List.of(detail), false));
    }
}
