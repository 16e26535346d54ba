package io.complaintrules.report;

import io.complaintrules.law.Bilingual;
import io.complaintrules.law.Channel;
import io.complaintrules.law.Confidence;
import io.complaintrules.verdict.Competence;
import io.complaintrules.verdict.Eligibility;
import io.complaintrules.verdict.MilestoneKind;
import io.complaintrules.verdict.PointState;
import io.complaintrules.verdict.Status;

/** What the closed choices of a verdict are called. */
final class Labels {
    private Labels() {}

    static Bilingual of(Status status) {
        return switch (status) {
            case OPEN -> new Bilingual("可以提交", "ready to file");
            case REVISE -> new Bilingual("须先修改", "change it first");
            case ASK -> new Bilingual("须先答复问题", "answers needed");
            case WAIT -> new Bilingual("还早", "not yet");
            case REVIEW -> new Bilingual("有争议，请人工判断", "open to argument, have a person look");
            case BARRED -> new Bilingual("不会受理", "closed");
            case REDIRECT -> new Bilingual("渠道不对", "wrong channel");
        };
    }

    static Tone tone(Status status) {
        return switch (status) {
            case OPEN -> Tone.GOOD;
            case REVISE, ASK, WAIT, REVIEW -> Tone.CAUTION;
            case BARRED, REDIRECT -> Tone.BAD;
        };
    }

    static Bilingual of(Competence competence) {
        return switch (competence) {
            case COMPETENT -> new Bilingual("主管", "competent");
            case ARGUABLE -> new Bilingual("是否主管有争议", "competence arguable");
            case NOT_COMPETENT -> new Bilingual("不主管", "not competent");
        };
    }

    static Bilingual of(Eligibility eligibility) {
        return switch (eligibility) {
            case ELIGIBLE -> new Bilingual("可以主张", "open");
            case CONDITIONAL -> new Bilingual("有条件", "on conditions");
            case NOT_ELIGIBLE -> new Bilingual("不成立", "not open");
        };
    }

    static Bilingual of(PointState state) {
        return switch (state) {
            case MET -> new Bilingual("已证明", "shown");
            case PARTLY -> new Bilingual("部分证明", "partly");
            case UNKNOWN -> new Bilingual("无法判断", "cannot tell");
            case MISSING -> new Bilingual("缺", "missing");
        };
    }

    static Bilingual of(MilestoneKind kind) {
        return switch (kind) {
            case OPENS -> new Bilingual("最早可提交", "opens");
            case CLOSES -> new Bilingual("最后一日", "last day");
            case COMPANY_ANSWER -> new Bilingual("企业应答复", "company must answer by");
            case ACCEPTANCE_DECISION -> new Bilingual("应决定是否受理", "acceptance decided by");
            case ANSWER -> new Bilingual("应予答复", "answer due by");
            case MEDIATION_END -> new Bilingual("调解结束", "mediation ends by");
            case RECONSIDERATION -> new Bilingual("申请行政复议的最后一日", "last day for reconsideration");
        };
    }

    static Bilingual of(Channel.Kind kind) {
        return switch (kind) {
            case WEB -> new Bilingual("网站", "web");
            case PHONE -> new Bilingual("电话", "phone");
            case APP -> new Bilingual("应用", "app");
            case EMAIL -> new Bilingual("邮箱", "e-mail");
            case LETTER -> new Bilingual("信函", "letter");
            case WINDOW -> new Bilingual("窗口", "counter");
        };
    }

    /** How a source that is less than read in full is marked; empty for one that was. */
    static Bilingual mark(Confidence confidence) {
        return switch (confidence) {
            case H, H_MINUS -> new Bilingual("", "");
            case H_FORM -> new Bilingual("〔据转载〕", " [from a reproduction]");
            case M -> new Bilingual("〔据二手来源〕", " [from secondary sources]");
            case L -> new Bilingual("〔未核实〕", " [not verified]");
        };
    }

    static Bilingual severity(int severity) {
        return severity >= 3
                ? new Bilingual("危险", "dangerous")
                : severity == 2 ? new Bilingual("强烈", "strong") : new Bilingual("轻微", "mild");
    }
}
