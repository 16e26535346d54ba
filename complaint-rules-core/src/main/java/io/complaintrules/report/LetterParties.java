package io.complaintrules.report;

import io.complaintrules.complaint.Complainant;
import io.complaintrules.complaint.Identity;
import io.complaintrules.complaint.Respondent;
import io.complaintrules.complaint.Standing;
import io.complaintrules.complaint.Transaction;
import io.complaintrules.law.Authority;
import io.complaintrules.law.Seat;
import io.complaintrules.report.Draft.Part;
import io.complaintrules.report.Draft.Section;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who writes, against whom, to whom and when. Of the complainant only what the body asks for is told. */
final class LetterParties {
    private static final String EVERY_PROVINCE = "省、自治区、直辖市";
    private static final Complainant NOBODY = Complainant.builder().build();

    private LetterParties() {}

    static Section complainant(Letter letter) {
        Complainant who = letter.complaint().complainant() == null
                ? NOBODY
                : letter.complaint().complainant();
        List<String> lines = new ArrayList<>();
        lines.add("姓名：" + Letter.orGap(who.name(), "姓名"));
        if (who.standing() == Standing.GUARDIAN) {
            lines.add("身份：监护人，代被监护人提出");
        } else if (who.standing() == Standing.AGENT) {
            lines.add("身份：代理人，受委托提出");
        }
        lines.add("联系电话：" + Letter.orGap(who.phone(), "联系电话"));
        boolean placed = who.address() != null && letter.needs("region");
        if (letter.needs("address") || placed) {
            lines.add("通讯地址：" + Letter.orGap(who.address(), "通讯地址"));
        } else if (letter.needs("region")) {
            lines.add("所在地区：" + Letter.gap("所在省、市"));
        }
        if (letter.needs("postcode")) {
            lines.add("邮政编码：" + Letter.orGap(who.postcode(), "邮政编码"));
        }
        if (letter.needs("email")) {
            lines.add("电子邮箱：" + Letter.orGap(who.email(), "电子邮箱"));
        }
        if (letter.needs("identity")) {
            lines.add("身份信息：" + (who.identity() == Identity.VERIFIED ? "已实名认证" : Letter.gap("真实身份信息或身份证明")));
        }
        if (letter.needs("account")) {
            lines.add("账号：" + Letter.gap("与争议有关的账号"));
        }
        lines.addAll(letter.asked(field -> field.equals("complainant.standing")
                || field.equals("complainant.capacity")
                || field.equals("complainant.age")));
        return new Section(Part.COMPLAINANT, "一、" + letter.form().complainant(), lines);
    }

    static Section respondent(Letter letter) {
        Respondent whom = letter.complaint().respondent();
        List<String> lines = new ArrayList<>();
        lines.add("名称："
                + Letter.orGap(whom == null ? null : whom.name(), letter.form().respondent() + "的名称"));
        String address = whom == null ? null : whom.address();
        if (letter.needs("respondent-address") || address != null) {
            lines.add("地址：" + Letter.orGap(address, letter.form().respondent() + "的地址"));
        }
        if (whom != null && whom.province() != null) {
            lines.add("所在省份：" + whom.province());
        } else {
            lines.addAll(letter.asked(field -> field.equals("respondent.province")));
        }
        String product = letter.complaint().product();
        if (product != null) {
            lines.add("涉及的产品或业务：" + product);
        } else {
            letter.missing("product").ifPresent(prompt -> lines.add("涉及的产品或业务：" + prompt));
        }
        Transaction paid = letter.complaint().transaction();
        if (paid != null && paid.orderNumber() != null && !letter.story().text().contains(paid.orderNumber())) {
            lines.add("订单号：" + paid.orderNumber());
        }
        letter.lacking("locator").or(() -> letter.untold("locator")).ifPresent(lines::add);
        return new Section(Part.RESPONDENT, "二、" + letter.form().respondent(), lines);
    }

    static Section date(Letter letter) {
        Complainant who = letter.complaint().complainant();
        List<String> lines = new ArrayList<>();
        lines.add("此致");
        lines.add(addressee(letter));
        lines.add("");
        lines.add(letter.form().complainant() + "（签名）：" + Letter.orGap(who == null ? null : who.name(), "签名"));
        lines.add(letter.form().date() + "："
                + (letter.complaint().filedOn() == null
                        ? Letter.gap(letter.form().date())
                        : Letter.day(letter.complaint().filedOn())));
        return new Section(Part.DATE, "", lines);
    }

    private static String addressee(Letter letter) {
        Authority body = letter.body();
        Respondent whom = letter.complaint().respondent();
        if (body == null) {
            return Letter.gap("受理机构的名称");
        } else if (letter.toCompany()) {
            return Letter.orGap(whom == null ? null : whom.name(), "企业的名称");
        }
        if (body.seat() == Seat.COURT || body.seat() == Seat.ARBITRAL_BODY) {
            return Letter.gap(body.name().zh() + "的名称");
        }
        String brief = body.shortName().zh();
        boolean provincial = body.seat() == Seat.CARRIER_APPEAL || brief.startsWith(EVERY_PROVINCE);
        return provincial && !province(whom).isEmpty() ? brief.replace(EVERY_PROVINCE, "") + province(whom) : brief;
    }

    private static String province(@Nullable Respondent whom) {
        return whom == null || whom.province() == null ? "" : "（" + whom.province() + "）";
    }
}
