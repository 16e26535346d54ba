package io.complaintrules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.complaintrules.law.Bilingual;
import java.io.IOException;

/** Texts in one language only: the other is left out when written and empty when read. */
final class BilingualJson {
    private static final String ZH = "zh";
    private static final String EN = "en";

    private BilingualJson() {}

    static SimpleModule reading() {
        return new SimpleModule().addDeserializer(Bilingual.class, new Reading());
    }

    static SimpleModule writing(boolean chinese) {
        return new SimpleModule().addSerializer(Bilingual.class, new Writing(chinese));
    }

    private static final class Reading extends StdDeserializer<Bilingual> {
        private static final long serialVersionUID = 1;

        Reading() {
            super(Bilingual.class);
        }

        @Override
        public Bilingual deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.isExpectedStartObjectToken()) {
                return (Bilingual) context.handleUnexpectedToken(Bilingual.class, parser);
            }
            String zh = "";
            String en = "";
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                if (parser.nextToken() != JsonToken.VALUE_STRING) {
                    context.reportInputMismatch(Bilingual.class, "a text is missing");
                } else if (name.equals(ZH)) {
                    zh = parser.getText();
                } else if (name.equals(EN)) {
                    en = parser.getText();
                } else {
                    context.handleUnknownProperty(parser, this, Bilingual.class, name);
                }
            }
            return new Bilingual(zh, en);
        }
    }

    private static final class Writing extends StdSerializer<Bilingual> {
        private static final long serialVersionUID = 1;

        private final boolean chinese;

        Writing(boolean chinese) {
            super(Bilingual.class);
            this.chinese = chinese;
        }

        @Override
        public void serialize(Bilingual text, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeStartObject();
            out.writeStringField(chinese ? ZH : EN, chinese ? text.zh() : text.en());
            out.writeEndObject();
        }
    }
}
