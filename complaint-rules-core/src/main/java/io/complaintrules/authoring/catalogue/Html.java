package io.complaintrules.authoring.catalogue;

/** A page of HTML under way; all text is escaped. Not thread-safe. */
final class Html {
    private static final String STYLE =
            "body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:16px/1.6 sans-serif;color:#222;background:#fff}"
                    + "h1{font-size:1.3rem}h2{font-size:1.05rem;margin-top:1.6rem}code,pre{background:#f4f4f4;font-size:.85rem}"
                    + "pre{padding:.6rem;white-space:pre-wrap}input{width:100%;font-size:1rem;padding:.4rem}"
                    + "li{margin:.3rem 0}small{color:#666}@media(prefers-color-scheme:dark){body{color:#ddd;background:#181818}"
                    + "code,pre{background:#282828}a{color:#8ab4f8}}";

    private final StringBuilder out = new StringBuilder();

    Html(String language, String title, String canonical) {
        out.append("<!DOCTYPE html>\n<html lang=\"")
                .append(language)
                .append("\">\n<head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">")
                .append(
                        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'\">");
        if (!canonical.isEmpty()) {
            out.append("<link rel=\"canonical\" href=\"")
                    .append(escaped(canonical))
                    .append("\">");
        }
        out.append("<title>")
                .append(escaped(title))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head>\n<body>\n");
        element("h1", title);
    }

    Html element(String name, String text) {
        out.append('<')
                .append(name)
                .append('>')
                .append(escaped(text))
                .append("</")
                .append(name)
                .append(">\n");
        return this;
    }

    Html link(String to, String text) {
        out.append("<a href=\"")
                .append(escaped(to))
                .append("\">")
                .append(escaped(text))
                .append("</a>");
        return this;
    }

    Html text(String text) {
        out.append(escaped(text));
        return this;
    }

    /** Tags of this class's own making. */
    Html raw(String tags) {
        out.append(tags);
        return this;
    }

    String done() {
        return out.append("</body>\n</html>\n").toString();
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
