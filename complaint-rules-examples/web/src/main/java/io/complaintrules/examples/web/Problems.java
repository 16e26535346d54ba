package io.complaintrules.examples.web;

import io.complaintrules.complaint.Fault;
import io.complaintrules.complaint.InvalidComplaintException;
import io.complaintrules.engine.LimitExceededException;
import io.complaintrules.engine.UnknownRuleException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns every refusal into a problem document that names the field. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ProblemDetail refused(InvalidComplaintException e) {
        return Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, e.faults());
    }

    @ExceptionHandler
    ProblemDetail tooMuch(LimitExceededException e) {
        String[] said = String.valueOf(e.getMessage()).split(":", 2);
        Fault fault = new Fault("$." + said[0], e.zh(), "more than this service takes", "Maybe cut it?", "请缩短");
        return Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, List.of(fault));
    }

    @ExceptionHandler
    ProblemDetail parameter(ParameterException e) {
        return Problem.of(HttpStatus.BAD_REQUEST, List.of(e.fault()));
    }

    @ExceptionHandler
    ProblemDetail rule(UnknownRuleException e) {
        return Problem.of(HttpStatus.BAD_REQUEST, List.of(wrong("rule")));
    }

    @ExceptionHandler
    ProblemDetail cut(IOException e) {
        return Problem.of(HttpStatus.BAD_REQUEST, List.of(Problem.UNREADABLE));
    }

    /** The message may quote what was sent, so that only the way to the place is told. */
    @ExceptionHandler
    ProblemDetail failed(RuntimeException e) {
        LOG.error("A request failed: {} at {}", e.getClass().getName(), Arrays.asList(e.getStackTrace()));
        return Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, List.of());
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return new ResponseEntity<>(Problem.of(status, List.of(fault(e))), headers, status);
    }

    private static Fault fault(Exception e) {
        if (e instanceof MissingServletRequestParameterException missing) {
            return new Fault(missing.getParameterName(), "缺少这个参数", "is missing", "Maybe it is empty?", "也许没有填写？");
        }
        if (e instanceof MethodArgumentTypeMismatchException wrong) {
            return wrong(wrong.getName());
        }
        return new Fault(
                "$",
                "请求的地址、方法或格式不对",
                "address, method or type of the request is not one of this service",
                "Maybe see /swagger-ui.html?",
                "请参看 /swagger-ui.html");
    }

    private static Fault wrong(String parameter) {
        return new Fault(
                parameter, "不是允许的值", "is none of its values", "Maybe see /swagger-ui.html?", "请参看 /swagger-ui.html");
    }
}
