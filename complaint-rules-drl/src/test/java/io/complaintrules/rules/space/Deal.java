package io.complaintrules.rules.space;

import io.complaintrules.complaint.RequestKind;
import io.complaintrules.complaint.RespondentKind;
import io.complaintrules.facts.Answer;
import io.complaintrules.facts.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A dealing of which the new norms say what a person has of it.
 *
 * @param topic the matter
 * @param day the day it happened
 * @param consumer whether it was for living consumption
 * @param against what the respondent is
 * @param asked what is asked for, null for nothing
 * @param satisfied whether the company's answer satisfied
 * @param window how filing stands to seven days from receipt
 * @param revocation how it stands to the year after fraud was known
 * @param mistake how it stands to the ninety days after a mistake was known
 * @param told circumstances; what is left out is unknown
 */
record Deal(
        String topic,
        LocalDate day,
        Answer consumer,
        RespondentKind against,
        @Nullable RequestKind asked,
        Answer satisfied,
        Term window,
        Term revocation,
        Term mistake,
        Map<String, Answer> told) {
    /** Days on both sides of every start of a norm of the table. */
    static final List<LocalDate> DAYS = Stream.of(
                    "2013-08-31",
                    "2014-03-14",
                    "2014-03-15",
                    "2016-02-05",
                    "2016-02-06",
                    "2019-11-30",
                    "2019-12-01",
                    "2020-12-31",
                    "2021-01-01",
                    "2021-10-31",
                    "2021-11-01",
                    "2024-06-30",
                    "2024-07-01",
                    "2024-12-31",
                    "2025-01-01",
                    "2026-01-31",
                    "2026-02-01",
                    "2026-04-30",
                    "2026-05-01")
            .map(LocalDate::parse)
            .toList();

    private static final List<Answer> SAID = List.of(Answer.YES, Answer.READ_YES, Answer.NO, Answer.UNKNOWN);
    private static final List<Answer> CONSUMER = List.of(Answer.YES, Answer.NO, Answer.UNKNOWN);
    private static final List<Term> REVOKED = List.of(Term.WITHIN, Term.OVER, Term.READ_OVER, Term.UNKNOWN);
    private static final List<Term> RETURNED =
            List.of(Term.WITHIN, Term.GREY, Term.UNCOUNTABLE, Term.OVER, Term.UNKNOWN);
    private static final List<String> TOPICS = List.of(
            "number-portability",
            "account-ban",
            "account-restriction",
            "membership-benefit",
            "spam-sms",
            "harassing-call",
            "personal-information-leak",
            "app-permission",
            "reputation",
            "account-cancellation",
            "price-discrimination",
            "contract-lock");

    /** What a topic makes of the day, who asks, and of the circumstances that it turns on. */
    static Stream<Deal> ofTopics() {
        List<Deal> all = new ArrayList<>();
        for (String topic : TOPICS) {
            for (LocalDate day : DAYS) {
                for (Answer consumer : CONSUMER) {
                    for (Answer said : SAID) {
                        for (Answer changed : SAID) {
                            all.add(deal(topic, day)
                                    .by(consumer)
                                    .with(Map.of(
                                            "benefitsCut", said,
                                            "portingRefused", said,
                                            "optOutTried", said,
                                            "noticeSent", said,
                                            "rulesChanged", changed,
                                            "liveSale", changed)));
                        }
                    }
                }
            }
        }
        return all.stream();
    }

    /** Goods bought at a distance. */
    static Stream<Deal> ofReturns() {
        List<Deal> all = new ArrayList<>();
        for (LocalDate day : DAYS) {
            for (Answer consumer : CONSUMER) {
                for (Answer distance : SAID) {
                    for (Answer excepted : SAID) {
                        for (Term window : RETURNED) {
                            for (Answer seller : SAID) {
                                Deal deal = deal("online-shopping", day)
                                        .by(consumer)
                                        .with(Map.of(
                                                "distanceGoods",
                                                distance,
                                                "returnExcepted",
                                                excepted,
                                                "sellerUnknown",
                                                seller));
                                all.add(deal.in(window, Term.UNKNOWN, Term.UNKNOWN));
                                all.add(deal.in(window, Term.UNKNOWN, Term.UNKNOWN)
                                        .asking(RequestKind.REFUND, Answer.NO));
                            }
                        }
                    }
                }
            }
        }
        return all.stream();
    }

    /** Contracts that can be revoked or ended, and terms that do not bind. */
    static Stream<Deal> ofContracts() {
        List<Deal> all = new ArrayList<>();
        for (LocalDate day : DAYS) {
            for (Answer fraud : SAID) {
                for (Answer mistake : SAID) {
                    for (Answer terms : SAID) {
                        for (Term revocation : REVOKED) {
                            for (Term ninety : REVOKED) {
                                Deal deal = deal("other", day)
                                        .with(Map.of(
                                                "fraud",
                                                fraud,
                                                "grossMistake",
                                                mistake,
                                                "duress",
                                                mistake,
                                                "termsRelied",
                                                terms))
                                        .in(Term.UNKNOWN, revocation, ninety);
                                all.add(deal.asking(RequestKind.TERMINATE, Answer.NO));
                                all.add(deal.asking(RequestKind.REFUND, Answer.NO));
                                all.add(deal.by(Answer.NO).asking(RequestKind.DELETE_DATA, Answer.UNKNOWN));
                                all.add(deal.by(Answer.NO).asking(RequestKind.REFUND, Answer.NO));
                            }
                        }
                    }
                }
            }
        }
        return all.stream();
    }

    private static Deal deal(String topic, LocalDate day) {
        return new Deal(
                topic,
                day,
                Answer.YES,
                RespondentKind.TRADING_PLATFORM,
                null,
                Answer.UNKNOWN,
                Term.UNKNOWN,
                Term.UNKNOWN,
                Term.UNKNOWN,
                Map.of());
    }

    private Deal by(Answer who) {
        return Records.with(this, "consumer", who);
    }

    private Deal with(Map<String, Answer> circumstances) {
        return Records.with(this, "told", new TreeMap<>(circumstances));
    }

    private Deal asking(RequestKind kind, Answer answer) {
        return Records.with(this, "asked", kind, "satisfied", answer);
    }

    private Deal in(Term returned, Term year, Term ninety) {
        return Records.with(this, "window", returned, "revocation", year, "mistake", ninety);
    }

    Answer said(String circumstance) {
        return told.getOrDefault(circumstance, Answer.UNKNOWN);
    }

    boolean likely(String circumstance) {
        return said(circumstance).isLikelyYes();
    }

    boolean open(String circumstance) {
        return said(circumstance) == Answer.UNKNOWN;
    }

    boolean since(String first) {
        return !day.isBefore(LocalDate.parse(first));
    }
}
