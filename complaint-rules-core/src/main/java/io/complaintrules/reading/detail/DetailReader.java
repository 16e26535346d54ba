package io.complaintrules.reading.detail;

import io.complaintrules.reading.day.ReadDate;
import io.complaintrules.reading.lexicon.HitIndex;
import io.complaintrules.reading.lexicon.HitList;
import io.complaintrules.reading.lexicon.Telling;
import io.complaintrules.reading.sum.ReadAmount;
import java.util.ArrayList;
import java.util.List;

/** Finds which kinds of detail a text gives: phrases that say so, and the dates and sums that were read. */
public final class DetailReader {

    private DetailReader() {}

    /** Returns the details that the text gives, in their order. */
    public static List<Detail> read(HitList hits, List<ReadDate> dates, List<ReadAmount> amounts) {
        HitIndex telling = hits.telling(Telling.DETAIL);
        List<Detail> details = new ArrayList<>(dates.size() + amounts.size() + telling.size());
        for (ReadDate date : dates) {
            details.add(new Detail("time", date.start(), date.end()));
        }
        for (ReadAmount amount : amounts) {
            details.add(new Detail("quantity", amount.start(), amount.end()));
        }
        for (int i = 0; i < telling.size(); i++) {
            details.add(new Detail(String.valueOf(telling.phrase(i).detail()), telling.start(i), telling.end(i)));
        }
        details.sort(Detail.BY_PLACE);
        return details;
    }
}
