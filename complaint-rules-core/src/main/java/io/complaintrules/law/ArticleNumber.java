package io.complaintrules.law;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

final class ArticleNumber {
    /** There are a few hundred, and every citation of every verdict asks for one. */
    private static final Map<String, Bilingual> KNOWN = new ConcurrentHashMap<>();

    private ArticleNumber() {}

    static Bilingual name(String article) {
        return KNOWN.computeIfAbsent(article, ArticleNumber::spelled);
    }

    private static Bilingual spelled(String article) {
        if (article.isEmpty()) {
            return new Bilingual("", "");
        }
        int item = article.indexOf('(');
        int paragraph = article.indexOf('¶');
        int end = paragraph >= 0 ? paragraph : item >= 0 ? item : article.length();
        StringBuilder zh = new StringBuilder("第").append(article, 0, end).append('条');
        if (paragraph >= 0) {
            zh.append('第')
                    .append(article, paragraph + 1, item >= 0 ? item : article.length())
                    .append('款');
        }
        if (item >= 0) {
            zh.append('第').append(article, item, article.length()).append('项');
        }
        boolean several = article.indexOf('–') >= 0 || article.indexOf(',') >= 0;
        String en = (several ? "arts " : "art. ") + article.replace("¶", " para. ");
        return new Bilingual(zh.toString(), en);
    }
}
