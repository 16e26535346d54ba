package io.complaintrules.examples.web;

import io.complaintrules.ComplaintRules;
import io.complaintrules.complaint.Complaint;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts the service: {@code java -jar complaint-rules-web.jar}, then http://localhost:8080. */
@SpringBootApplication
public class WebApplication {
    /**
     * Starts it.
     *
     * @param arguments Spring's own, as {@code --server.port=9000}
     */
    public static void main(String[] arguments) {
        SpringApplication.run(WebApplication.class, arguments);
    }

    /** One set of rules for the lifetime of the service, warm before the first person comes. */
    @Bean
    ComplaintRules rules(ObjectProvider<Clock> clock) {
        ComplaintRules rules = ComplaintRules.standard();
        rules.assess(Complaint.ofText("手机账单多出一项198元的业务，客服拒绝退费。请求退还198元。"));
        return rules.at(clock.getIfAvailable(Clock::systemDefaultZone));
    }
}
