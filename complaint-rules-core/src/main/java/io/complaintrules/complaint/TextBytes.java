package io.complaintrules.complaint;

import io.complaintrules.api.Internal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Text from bytes: UTF-8, with or without a byte-order mark; what else it seems to be is told by name. Stateless and thread-safe. */
@Internal
public final class TextBytes {
    private static final int FIRST = 64;
    private static final String MARK = "\uFEFF";

    private TextBytes() {}

    /**
     * Returns the text without its byte-order mark.
     *
     * @param bytes the bytes from the buffer's position to its limit; the buffer stays as it is
     * @throws InvalidComplaintException when they are not UTF-8
     */
    public static String decode(ByteBuffer bytes) {
        String file = file(bytes);
        if (file != null) {
            throw fault(file);
        }
        if (isWide(bytes.duplicate())) {
            throw fault("UTF-16");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(bytes.duplicate())
                    .toString();
            return text.startsWith(MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw fault(isWideChinese(bytes) ? "UTF-16" : isChinese(bytes.duplicate()) ? "GBK" : "");
        }
    }

    /** The kind of file that begins with these bytes; null for what may be text. */
    private static @Nullable String file(ByteBuffer bytes) {
        int first = bytes.remaining() < 4 ? 0 : bytes.getInt(bytes.position());
        return switch (first) {
            case 0x504B0304 -> "DOCX / ZIP";
            case 0xD0CF11E0 -> "DOC / XLS";
            case 0x25504446 -> "PDF";
            case 0x89504E47 -> "PNG";
            default -> first >>> 16 == 0x1F8B ? "GZIP" : first >>> 8 == 0xFFD8FF ? "JPEG" : null;
        };
    }

    /** Half of its bytes are zero, or it begins with the mark of UTF-16. */
    private static boolean isWide(ByteBuffer bytes) {
        int length = Math.min(FIRST, bytes.remaining());
        int zeros = 0;
        int mark = length < 2 ? 0 : Short.toUnsignedInt(bytes.getShort(bytes.position()));
        for (int i = 0; i < length; i++) {
            zeros += bytes.get(bytes.position() + i) == 0 ? 1 : 0;
        }
        return mark == 0xFEFF || mark == 0xFFFE || (length > 1 && zeros * 4 > length);
    }

    /** Chinese without a mark: nearly every two bytes are a sign of it, which two bytes of GBK are not. */
    private static boolean isWideChinese(ByteBuffer bytes) {
        int pairs = Math.min(FIRST, bytes.remaining()) / 2;
        int big = 0;
        int little = 0;
        for (int i = 0; i < pairs; i++) {
            char pair = bytes.getChar(bytes.position() + 2 * i);
            big += isCommon(pair) ? 1 : 0;
            little += isCommon(Character.reverseBytes(pair)) ? 1 : 0;
        }
        return pairs > 0 && Math.max(big, little) * 10 >= pairs * 9;
    }

    private static boolean isCommon(char unit) {
        return unit < 0x80 || (unit >= 0x3000 && unit < 0xA000) || unit >= 0xFF00;
    }

    private static boolean isChinese(ByteBuffer bytes) {
        try {
            return Charset.isSupported("GB18030")
                    && Charset.forName("GB18030").newDecoder().decode(bytes).length() > 0;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static InvalidComplaintException fault(String seems) {
        return new InvalidComplaintException(List.of(new Fault(
                "$",
                "不是 UTF-8 文本" + (seems.isEmpty() ? "" : "（像是 " + seems + "）"),
                "not UTF-8 text" + (seems.isEmpty() ? "" : " (it looks like " + seems + ")"),
                "Maybe save it as UTF-8",
                "请另存为 UTF-8")));
    }
}
