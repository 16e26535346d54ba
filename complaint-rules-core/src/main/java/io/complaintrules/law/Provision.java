package io.complaintrules.law;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One norm, followed through its renumberings. Immutable.
 *
 * @param id {@code instrument/article.item} in the current numbering, as {@code miit-order-35/11.1}
 * @param instrument the id of its {@link Instrument}
 * @param versions its texts, oldest first; their periods never overlap
 */
public record Provision(String id, String instrument, List<Version> versions) implements Identified {
    /** Copies the list. */
    public Provision {
        versions = List.copyOf(versions);
    }

    /** The text in force on {@code date}, or null if none was. */
    public @Nullable Version on(LocalDate date) {
        for (Version version : versions) {
            if (version.inForceOn(date)) {
                return version;
            }
        }
        return null;
    }

    /** The newest text. */
    public Version latest() {
        return versions.get(versions.size() - 1);
    }

    /**
     * A text of a provision and the period in which it holds.
     *
     * @param article the article number it had then, as {@code 11(1)} or {@code 50¶1(2)} (¶ is 款, brackets are 项); empty
     *     where the instrument has no numbered articles or the number is not known
     * @param from see {@link Dated#from()}
     * @param to see {@link Dated#to()}
     * @param confidence how well the text is known
     * @param summary what it says, paraphrased; never a quotation
     */
    public record Version(
            String article, @Nullable LocalDate from, @Nullable LocalDate to, Confidence confidence, Bilingual summary)
            implements Dated {
        /** The article number as one would write it in a letter, as 第11条第(1)项 and art. 11(1). */
        public Bilingual articleName() {
            return ArticleNumber.name(article);
        }
    }
}
