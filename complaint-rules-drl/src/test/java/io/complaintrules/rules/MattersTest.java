package io.complaintrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.Respondent;
import io.complaintrules.complaint.RespondentKind;
import io.complaintrules.facts.Matter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class MattersTest {
    @ParameterizedTest
    @CsvFileSource(resources = "/matters/owners.tsv", delimiter = '\t', emptyValue = "", nullValues = "-")
    void each_matter_goes_to_its_owner(String owner, String respondent, String text) {
        assertThat(leading(respondent == null ? "" : respondent, text).primary())
                .isEqualTo(owner);
    }

    @Test
    void a_swindle_by_a_stranger_is_for_the_police_and_an_overcharge_by_a_carrier_is_not() {
        assertThat(leading("接到冒充客服的电话，被骗走两万元").primary()).isEqualTo("police");
        assertThat(leading("移动多扣话费两百元，问客服说不清楚").primary()).isEqualTo("miit-appeal");
        assertThat(leading("中国移动", "营业厅的人骗老人办套餐，每月多扣话费").primary()).isEqualTo("miit-appeal");
    }

    @Test
    void a_fraud_that_is_going_on_comes_before_everything_else() {
        Matter fraud = leading("腾讯", "QQ 号被封了。刚刚被骗，正在转账，怎么紧急止付？");

        assertThat(fraud.id()).isEqualTo("fraud-in-progress");
        assertThat(fraud.emergency()).isTrue();
        assertThat(fraud.leading()).isTrue();
    }

    @Test
    void the_word_extortion_alone_makes_no_emergency() {
        assertThat(matters("某通信公司", "每月多扣话费，简直是敲诈")).noneMatch(Matter::emergency);
    }

    @Test
    void frozen_payment_is_for_the_central_bank_and_a_banned_account_for_the_platform() {
        assertThat(leading("微信支付被冻结，零钱提不出来").primary()).isEqualTo("pboc-12363");
        assertThat(leading("微信账号被封禁，申诉没有用").primary()).isEqualTo("isc-platform");
        assertThat(leading("腾讯", "微信支付被冻结，零钱提不出来").primary()).isEqualTo("pboc-12363");
    }

    @Test
    void spam_messages_are_for_12321_and_a_tariff_plan_for_the_appeal_body() {
        assertThat(leading("每天收到很多推销短信，回复退订无效").primary()).isEqualTo("spam-12321");
        assertThat(leading("套餐里的短信条数用不完，想换低价套餐不给办").primary()).isEqualTo("miit-appeal");
    }

    @Test
    void goods_of_an_online_shop_are_for_the_market_regulator_and_its_app_is_not() {
        assertThat(leading("淘宝", "买的水壶漏水，卖家不肯退货").primary()).isEqualTo("samr-12315");
        assertThat(leading("某购物App", "更新后一打开就闪退，搜索功能用不了").primary()).isEqualTo("isc-platform");
    }

    @Test
    void a_childs_game_recharge_is_a_consumer_dispute_whose_breach_of_duty_the_press_authority_hears() {
        Matter recharge = leading("腾讯游戏", "儿子偷偷拿我手机给游戏充值了三千元");

        assertThat(recharge.id()).isEqualTo("minor-recharge");
        assertThat(recharge.primary()).isEqualTo("samr-12315");
        assertThat(recharge.also()).contains("press-publication");
    }

    @Test
    void an_employee_of_an_internet_company_has_a_labour_dispute() {
        assertThat(leading("腾讯", "我在腾讯上班，被违法辞退，拖欠工资").primary()).isEqualTo("labour-12333");
        assertThat(leading("腾讯", "微信号被封，影响我上班联系客户").primary()).isEqualTo("isc-platform");
    }

    @Test
    void leaked_personal_information_follows_the_one_who_held_it() {
        String text = "我的个人信息被泄露，总有陌生人知道我的姓名住址";

        assertThat(leading("某社交App", text).primary()).isEqualTo("isc-platform");
        assertThat(leading("某楼盘售楼部", text).primary()).isEqualTo("police");
        assertThat(leading("中国联通", text).primary()).isEqualTo("miit-appeal");
    }

    @Test
    void illegal_content_is_for_12377_though_it_stands_on_a_platform() {
        assertThat(leading("抖音", "平台上有人传播淫秽色情视频").primary()).isEqualTo("cac-12377");
        assertThat(leading("抖音", "我发的视频被限流，账号被封禁").primary()).isEqualTo("isc-platform");
    }

    @Test
    void wechat_in_passing_makes_no_internet_complaint() {
        assertThat(leading("开发商在微信公众号上说明年交房，现在楼盘停工了").primary()).isEqualTo("hotline-12345");
        assertThat(leading("业主在微信群里反映，物业不修电梯").primary()).isEqualTo("hotline-12345");
    }

    @Test
    void one_text_may_hold_two_matters() {
        assertThat(matters("腾讯", "微信号被永久封禁，另外腾讯视频会员自动续费扣了我的钱"))
                .extracting(Matter::id)
                .contains("account-ban", "auto-renewal");
    }

    @Test
    void a_wrong_that_the_person_denies_is_no_matter() {
        assertThat(matters("腾讯", "微信号被永久封禁，我没有外挂，从未参与赌博，也没有任何诈骗行为"))
                .extracting(Matter::id)
                .contains("account-ban")
                .doesNotContain("game-cheating", "gambling", "telecom-fraud");
        assertThat(matters("腾讯", "微信群里有人开赌博，还卖外挂")).extracting(Matter::id).containsAnyOf("game-cheating", "gambling");
    }

    @Test
    void exactly_one_matter_leads() {
        assertThat(matters("", "宽带断网，客服打不通，还乱扣话费").stream().filter(Matter::leading))
                .hasSize(1);
    }

    @Test
    void every_matter_shows_the_words_that_spoke_for_it() {
        String text = "家里宽带断网三天";

        assertThat(leading(text).spans()).isNotEmpty().allSatisfy(span -> assertThat(
                        text.substring(span.start(), span.end()))
                .containsAnyOf("宽带", "断网"));
    }

    @Test
    void a_declared_matter_leads_over_a_read_one() {
        Complaint complaint =
                Complaint.builder().text("宽带断网").matters("auto-renewal").build();

        assertThat(read(complaint))
                .first()
                .satisfies(matter -> assertThat(matter.id()).isEqualTo("auto-renewal"))
                .satisfies(matter -> assertThat(matter.declared()).isTrue());
    }

    @Test
    void a_declared_matter_needs_no_text() {
        Complaint complaint = Complaint.builder()
                .matters("charge-dispute")
                .respondent(Respondent.of("某公司", RespondentKind.CARRIER))
                .build();

        assertThat(read(complaint)).singleElement().satisfies(matter -> {
            assertThat(matter.primary()).isEqualTo("miit-appeal");
            assertThat(matter.charge()).isTrue();
        });
    }

    @Test
    void what_tells_of_nothing_known_goes_to_the_hotline_that_routes() {
        assertThat(leading("街角的铜像又歪了").id()).isEqualTo("unclear");
        assertThat(leading("街角的铜像又歪了").primary()).isEqualTo("hotline-12345");
    }

    @Test
    void the_respondent_alone_tells_the_usual_body() {
        assertThat(leading("中国电信", "太让人失望了").primary()).isEqualTo("miit-appeal");
        assertThat(leading("某短视频App", "太让人失望了").primary()).isEqualTo("isc-platform");
        assertThat(leading("某服装店", "太让人失望了").primary()).isEqualTo("samr-12315");
        assertThat(leading("某银行", "太让人失望了").primary()).isEqualTo("nfra-12378");
    }

    @Test
    void repeating_a_cue_adds_nothing() {
        int once = leading("垃圾短信太多").strength();

        assertThat(leading("垃圾短信，垃圾短信，垃圾短信太多").strength()).isEqualTo(once);
    }

    @Test
    void matters_of_one_owner_support_each_other() {
        Matter leading = leading("业主向书记反映：学校旁的路口没有路灯，App 闪退");

        assertThat(leading.primary()).isEqualTo("hotline-12345");
        assertThat(leading.strength()).isLessThanOrEqualTo(leading("App 闪退").strength());
    }

    private static List<Matter> read(Complaint complaint) {
        return BundledRules.read(complaint, BundledRules.TODAY).matters();
    }

    private static List<Matter> matters(String respondent, String text) {
        Complaint.Builder complaint = Complaint.builder().text(text);
        return read(
                (respondent.isEmpty() ? complaint : complaint.respondent(new Respondent(respondent, null, null, null)))
                        .build());
    }

    private static Matter leading(String text) {
        return leading("", text);
    }

    private static Matter leading(String respondent, String text) {
        return matters(respondent, text).get(0);
    }
}
