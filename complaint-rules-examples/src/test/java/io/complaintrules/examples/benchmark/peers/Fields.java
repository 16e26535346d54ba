package io.complaintrules.examples.benchmark.peers;

import io.complaintrules.facts.Case;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of a case that norms of the table ask, by their names in DRL. */
final class Fields {
    private static final Map<String, Function<Case, Object>> ALL = Map.ofEntries(
            field("report", Case::isReport),
            field("topic.known", c -> c.topic().isKnown()),
            field("topic.charge", c -> c.topic().charge()),
            field("complainant.interested", c -> c.complainant().interested()),
            field(
                    "complainant.interested.open",
                    c -> c.complainant().interested().isOpen()),
            field("complainant.agent", c -> c.complainant().agent()),
            field("complainant.authorised", c -> c.complainant().authorised()),
            field("complainant.consumer", c -> c.complainant().consumer()),
            field("complainant.consumer.open", c -> c.complainant().consumer().isOpen()),
            field("complainant.identified", c -> c.complainant().identified()),
            field(
                    "complainant.identified.open",
                    c -> c.complainant().identified().isOpen()),
            field("respondent.identified", c -> c.respondent().identified()),
            field("respondent.identified.open", c -> c.respondent().identified().isOpen()),
            field(
                    "respondent.identified.likelyYes",
                    c -> c.respondent().identified().isLikelyYes()),
            field("respondent.kind", c -> c.respondent().kind()),
            field("respondent.carrier", c -> c.respondent().isCarrier()),
            field("respondent.several", c -> c.respondent().several()),
            field("respondent.provinceKnown", c -> c.respondent().provinceKnown()),
            field("prior.complained", c -> c.prior().complained()),
            field("prior.complained.open", c -> c.prior().complained().isOpen()),
            field("prior.complained.likelyYes", c -> c.prior().complained().isLikelyYes()),
            field("prior.answered", c -> c.prior().answered()),
            field("prior.satisfied", c -> c.prior().satisfied()),
            field("prior.answerTime", c -> c.prior().answerTime()),
            field("clock.chargeLimit", c -> c.clock().chargeLimit()),
            field("clock.otherLimit", c -> c.clock().otherLimit()),
            field("clock.discoveryLimit", c -> c.clock().discoveryLimit()),
            field("clock.civilLimit", c -> c.clock().civilLimit()),
            field("clock.longstop", c -> c.clock().longstop()),
            field("elsewhere.appealBody", c -> c.elsewhere().appealBody()),
            field("elsewhere.court", c -> c.elsewhere().court()),
            field("elsewhere.arbitration", c -> c.elsewhere().arbitration()),
            field("elsewhere.consumerBody", c -> c.elsewhere().consumerBody()),
            field("elsewhere.marketRegulator", c -> c.elsewhere().marketRegulator()),
            field("elsewhere.otherOrgan", c -> c.elsewhere().otherOrgan()),
            field("elsewhere.enforcer", c -> c.elsewhere().enforcer()),
            field("elsewhere.platform", c -> c.elsewhere().platform()),
            field("elsewhere.appealTime", c -> c.elsewhere().appealTime()),
            field("elsewhere.appealRecourse", c -> c.elsewhere().appealRecourse()),
            field("elsewhere.regulatorTime", c -> c.elsewhere().regulatorTime()),
            field("elsewhere.regulatorRecourse", c -> c.elsewhere().regulatorRecourse()),
            field("settlement.reached", c -> c.settlement().reached()),
            field("settlement.reached.open", c -> c.settlement().reached().isOpen()),
            field("settlement.performed", c -> c.settlement().performed()),
            field("settlement.performed.open", c -> c.settlement().performed().isOpen()),
            field("request.money", c -> c.request().money()),
            field("paper.name", c -> c.paper().name()),
            field("paper.phone", c -> c.paper().phone()),
            field("paper.address", c -> c.paper().address()),
            field("paper.postcode", c -> c.paper().postcode()),
            field("paper.respondentName", c -> c.paper().respondentName()),
            field("paper.respondentAddress", c -> c.paper().respondentAddress()),
            field("paper.request", c -> c.paper().request()),
            field("paper.facts", c -> c.paper().facts()),
            field("paper.date", c -> c.paper().date()),
            field("proof.anchored", c -> c.proof().anchored()),
            field("proof.images", c -> c.proof().images()),
            field("proof.dealings", c -> c.proof().dealings()),
            field("story.told", c -> c.story().told()),
            field("story.chinese", c -> c.story().chinese()),
            field("channel.named", c -> c.channel().named()));

    private Fields() {}

    private static Map.Entry<String, Function<Case, Object>> field(String name, Function<Case, Object> getter) {
        return Map.entry(name, getter);
    }

    static Set<String> names() {
        return ALL.keySet();
    }

    static @Nullable Function<Case, Object> find(String name) {
        return ALL.get(name);
    }
}
