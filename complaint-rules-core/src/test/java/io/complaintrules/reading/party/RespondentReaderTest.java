package io.complaintrules.reading.party;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.Respondent;
import io.complaintrules.complaint.RespondentKind;
import io.complaintrules.reading.BundledData;
import io.complaintrules.reading.narrative.Reading;
import io.complaintrules.reading.narrative.TextReader;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RespondentReaderTest {
    private static final RespondentReader READER = new RespondentReader(BundledData.LAW.respondents());
    private static final TextReader TEXT = new TextReader(BundledData.LEXICON);

    @Test
    void a_company_is_known_by_any_of_its_names() {
        assertThat(named("10086").kind()).isEqualTo(RespondentKind.CARRIER);
        assertThat(named("王者荣耀").kind()).isEqualTo(RespondentKind.GAME);
        assertThat(named("腾讯云").kind()).isEqualTo(RespondentKind.CLOUD);
        assertThat(named("财付通").kind()).isEqualTo(RespondentKind.PAYMENT);
        assertThat(named("顺丰速运").kind()).isEqualTo(RespondentKind.COURIER);
    }

    @Test
    void the_longer_name_wins() {
        assertThat(named("京东物流").kind()).isEqualTo(RespondentKind.COURIER);
        assertThat(named("京东").kind()).isEqualTo(RespondentKind.TRADING_PLATFORM);
    }

    @Test
    void an_unknown_name_tells_its_kind_by_a_word_in_it() {
        assertThat(named("某某大酒店").matter()).isEqualTo("hotel-travel");
        assertThat(named("幸福里物业服务中心").matter()).isEqualTo("property-management");
    }

    @Test
    void the_declared_kind_stands_over_the_name() {
        Complaint complaint = Complaint.builder()
                .text("投诉")
                .respondent(Respondent.of("腾讯", RespondentKind.EMPLOYER))
                .build();

        assertThat(read(complaint).kind()).isEqualTo(RespondentKind.EMPLOYER);
    }

    @Test
    void an_ambiguous_name_counts_in_a_text_only_beside_a_word_of_the_trade() {
        assertThat(mentioned("移动的宽带总是断").kind()).isEqualTo(RespondentKind.CARRIER);
        assertThat(mentioned("病人不能移动").kind()).isNull();
        assertThat(mentioned("买了一箱苹果都烂了").kind()).isNull();
    }

    @Test
    void a_channel_named_after_a_product_is_not_the_product() {
        assertThat(mentioned("在微信群里通知").kind()).isNull();
        assertThat(mentioned("微信突然打不开").kind()).isEqualTo(RespondentKind.INTERNET_SERVICE);
    }

    @Test
    void whom_the_text_names_most_is_the_respondent() {
        assertThat(mentioned("联通断网，打联通客服，联通让我问百度网盘").kind()).isEqualTo(RespondentKind.CARRIER);
    }

    private static ReadRespondent named(String name) {
        return read(Complaint.builder()
                .text("投诉")
                .respondent(new Respondent(name, null, null, null))
                .build());
    }

    private static ReadRespondent mentioned(String text) {
        return read(Complaint.ofText(text));
    }

    private static ReadRespondent read(Complaint complaint) {
        return READER.read(
                complaint,
                complaint.text() == null ? Reading.EMPTY : TEXT.read(complaint.text(), LocalDate.of(2026, 11, 23)));
    }
}
