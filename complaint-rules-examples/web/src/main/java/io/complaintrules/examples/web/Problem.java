package io.complaintrules.examples.web;

import io.complaintrules.complaint.Fault;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** What is said of a request that cannot be served: fields and what is wrong with them, never what was sent. */
final class Problem {
    /** The address of a request may hold anything, and is not repeated. */
    private static final URI NOWHERE = URI.create("about:blank");

    private Problem() {}

    static ProblemDetail of(HttpStatusCode code, List<Fault> faults) {
        ProblemDetail problem = ProblemDetail.forStatus(code);
        HttpStatus status = HttpStatus.resolve(code.value());
        problem.setTitle(status == null ? "Refused" : status.getReasonPhrase());
        problem.setInstance(NOWHERE);
        problem.setProperty("faults", faults);
        return problem;
    }

    /** The same as text, for where no controller is reached. */
    static String text(int status, Fault fault) {
        String title = HttpStatus.valueOf(status).getReasonPhrase();
        return ("{\"title\":\"%s\",\"status\":%d,\"faults\":[{\"path\":\"%s\",\"zh\":\"%s\",\"en\":\"%s\",\"maybe\":\"%s\","
                        + "\"maybeZh\":\"%s\"}]}")
                .formatted(title, status, fault.path(), fault.zh(), fault.en(), fault.maybe(), fault.maybeZh());
    }

    static final Fault TOO_LARGE =
            new Fault("$", "请求过大", "the request is too large", "Maybe keep to what happened?", "请只写事情经过");
    static final Fault UNREADABLE =
            new Fault("$", "请求不完整或无法读取", "the request is cut short or cannot be read", "Maybe send it again?", "请重新发送");
}
