package io.complaintrules.examples.web;

import io.complaintrules.complaint.Complaint;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The body of a request: a complaint in JSON, as {@code complaint.schema.json} of the library describes it. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@RequestBody(
        required = true,
        content =
                @Content(
                        mediaType = "application/json",
                        schema = @Schema(implementation = Complaint.class),
                        examples = @ExampleObject("{\"text\": \"手机账单多出一项198元的业务，客服拒绝退费。请求退还198元。\"}")))
@interface JsonComplaint {}
