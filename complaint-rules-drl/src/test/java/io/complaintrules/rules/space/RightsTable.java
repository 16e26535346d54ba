package io.complaintrules.rules.space;

import io.complaintrules.complaint.RequestKind;
import io.complaintrules.facts.Answer;
import io.complaintrules.facts.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the new norms give a person in a dealing, read a second time as a table: what is told and what is asked, with the norm. Written
 * from the law, not from the rules; nothing here is used by them.
 */
final class RightsTable {
    private static final String CODE = "2021-01-01";
    private static final String CONSUMER_LAW = "2014-03-15";
    private static final String CONSUMER_REGULATION = "2024-07-01";
    private static final String PERSONAL_INFORMATION_LAW = "2021-11-01";
    private static final String PLATFORM_RULES = "2026-02-01";

    private final Deal d;
    private final List<String> found = new ArrayList<>();

    private RightsTable(Deal d) {
        this.d = d;
    }

    /** What is told or asked, each with its norm, sorted. */
    static List<String> read(Deal d) {
        RightsTable table = new RightsTable(d);
        table.returns();
        table.contracts();
        table.platforms();
        table.telecom();
        table.persons();
        table.found.sort(null);
        return table.found;
    }

    private void tell(boolean when, String since, String norm) {
        if (when && d.since(since)) {
            found.add("ADVISE " + norm);
        }
    }

    private void ask(boolean when, String since, String norm) {
        if (when && d.since(since)) {
            found.add("ASK " + norm);
        }
    }

    /** Seven days from receipt for what was bought at a distance, but for what is excepted; a right of consumers. */
    private void returns() {
        boolean money = d.asked() == RequestKind.REFUND;
        boolean excepted = d.said("returnExcepted") == Answer.YES;
        boolean running = Set.of(Term.WITHIN, Term.GREY, Term.UNCOUNTABLE).contains(d.window());
        if (d.consumer() != Answer.NO) {
            boolean bought = d.likely("distanceGoods");
            tell(bought && (excepted || d.window() != Term.UNKNOWN), CONSUMER_LAW, "consumer-law/25");
            ask(bought && !excepted && money && d.window() == Term.UNKNOWN, CONSUMER_LAW, "consumer-law/25");
            ask(bought && d.open("returnExcepted") && running, CONSUMER_LAW, "consumer-law/25");
            boolean shop = d.topic().equals("online-shopping");
            ask(shop && money && d.open("distanceGoods"), CONSUMER_LAW, "consumer-law/25");
        }
    }

    private void contracts() {
        boolean business = d.consumer() == Answer.NO;
        tell(d.likely("termsRelied") && business, CODE, "civil-code/496");
        tell(d.likely("termsRelied") && !business, CONSUMER_LAW, "consumer-law/26");
        boolean refused = d.asked() == RequestKind.REFUND && d.satisfied() == Answer.NO;
        ask(refused && d.open("termsRelied") && business, CODE, "civil-code/496");
        ask(refused && d.open("termsRelied") && !business, CONSUMER_LAW, "consumer-law/26");
        revoked(d.likely("fraud"), d.revocation(), "civil-code/148");
        revoked(d.likely("grossMistake"), d.mistake(), "civil-code/147");
        tell(d.likely("duress"), CODE, "civil-code/150");
        tell(d.asked() == RequestKind.TERMINATE, CODE, "civil-code/563");
        tell(d.topic().equals("contract-lock"), CODE, "civil-code/585");
    }

    /** While the time runs, its ground; once it is over, or its beginning open, article 152. */
    private void revoked(boolean ground, Term time, String norm) {
        tell(ground && time == Term.WITHIN, CODE, norm);
        tell(ground && time == Term.OVER, CODE, "civil-code/152");
        ask(ground && time != Term.WITHIN && time != Term.OVER, CODE, "civil-code/152");
    }

    private void platforms() {
        boolean cutAsked = d.topic().equals("membership-benefit") && d.open("benefitsCut");
        if (d.since(PLATFORM_RULES)) {
            tell(d.likely("benefitsCut"), PLATFORM_RULES, "platform-rules-116/32");
            ask(cutAsked, PLATFORM_RULES, "platform-rules-116/32");
        } else {
            tell(d.likely("benefitsCut"), CODE, "civil-code/577");
            ask(cutAsked, CODE, "civil-code/577");
        }
        tell(d.likely("rulesChanged"), PLATFORM_RULES, "platform-rules-116/12");
        boolean measured = d.topic().equals("account-ban") || d.topic().equals("account-restriction");
        tell(measured, PLATFORM_RULES, "platform-rules-116/adverse-measures");
        tell(d.likely("liveSale"), PLATFORM_RULES, "livestream-commerce-measures/16");
        boolean consumer = d.consumer() != Answer.NO;
        tell(consumer && d.likely("sellerUnknown"), CONSUMER_LAW, "consumer-law/44");
        boolean shop = d.topic().equals("online-shopping") && consumer;
        tell(shop, CONSUMER_LAW, "consumer-law/44");
        ask(shop && d.open("sellerUnknown"), CONSUMER_LAW, "consumer-law/44");
        boolean dearer = d.topic().equals("price-discrimination") && d.consumer() != Answer.NO;
        tell(dearer, CONSUMER_REGULATION, "consumer-regulation/9.2");
        boolean leaving = d.topic().equals("account-cancellation");
        if (d.since("2025-01-01")) {
            tell(leaving, "2025-01-01", "network-data-regulation/23");
        } else {
            tell(leaving, "2013-09-01", "miit-order-24/9.4");
        }
    }

    private void telecom() {
        boolean porting = d.topic().equals("number-portability");
        tell(porting, "2016-02-06", "telecom-regulations/41.1");
        ask(porting && d.open("portingRefused"), "2019-12-01", "number-portability-rules/duties");
        boolean message = d.topic().equals("spam-sms");
        boolean called = message || d.topic().equals("harassing-call");
        tell(called, CODE, "civil-code/1033.1");
        tell(message, "2026-05-01", "miit-order-74/consent");
        boolean asked = called && d.open("optOutTried");
        if (d.since(CONSUMER_REGULATION)) {
            ask(asked, CONSUMER_REGULATION, "consumer-regulation/24");
        } else {
            ask(asked, CODE, "civil-code/1033.1");
        }
    }

    private void persons() {
        boolean leak = d.topic().equals("personal-information-leak");
        boolean information = leak || d.topic().equals("app-permission");
        tell(information, PERSONAL_INFORMATION_LAW, "pipl/44");
        tell(leak, PERSONAL_INFORMATION_LAW, "pipl/57");
        tell(!information && d.asked() == RequestKind.DELETE_DATA, PERSONAL_INFORMATION_LAW, "pipl/47");
        boolean slandered = d.topic().equals("reputation");
        tell(slandered, CODE, "civil-code/1194");
        ask(slandered && d.open("noticeSent"), CODE, "civil-code/1195");
    }
}
