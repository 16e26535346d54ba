package io.complaintrules.examples.web;

import io.complaintrules.ComplaintRules;
import io.complaintrules.advice.Interview;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.examples.web.answer.DraftPage;
import io.complaintrules.examples.web.answer.NextQuestion;
import io.complaintrules.examples.web.answer.Reasons;
import io.complaintrules.json.AdviceForm;
import io.complaintrules.json.AdviceJson;
import io.complaintrules.json.ComplaintJson;
import io.complaintrules.json.Form;
import io.complaintrules.json.LeanVerdict;
import io.complaintrules.json.VerdictJson;
import io.complaintrules.report.Draft;
import io.complaintrules.verdict.Verdict;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A complaint in, in JSON, and what the law makes of it out. Nothing is kept between two requests. */
@RestController
@RequestMapping(path = "/api", consumes = "application/json", produces = "application/json;charset=UTF-8")
class AssessController {
    private final ComplaintRules rules;
    private final Measures measures;

    AssessController(ComplaintRules rules, Measures measures) {
        this.rules = rules;
        this.measures = measures;
    }

    @Operation(summary = "Which body is competent, what is missing, which words hurt, what can be claimed")
    @ApiResponse(content = @Content(schema = @Schema(implementation = LeanVerdict.class)))
    @JsonComplaint
    @PostMapping("/assess")
    String assess(InputStream complaint, @RequestParam(name = "form", defaultValue = "LEAN") Form form)
            throws IOException {
        return VerdictJson.write(assessed(ComplaintJson.read(complaint)), form);
    }

    @Operation(summary = "What to do to get the complaint taken, plan by plan")
    @ApiResponse(content = @Content(schema = @Schema(implementation = AdviceForm.class)))
    @JsonComplaint
    @PostMapping("/advise")
    String advise(InputStream complaint, @RequestParam(name = "body", required = false) @Nullable String body)
            throws IOException {
        Complaint read = ComplaintJson.read(complaint);
        String known = body == null ? null : Ids.body(rules.law(), "body", body);
        return AdviceJson.write(known == null ? rules.advise(read) : rules.advise(read, known));
    }

    @Operation(
            summary = "The question that decides most now; put its answer at the field of the complaint and ask again")
    @JsonComplaint
    @PostMapping("/interview")
    NextQuestion interview(InputStream complaint, @RequestParam(name = "passed", defaultValue = "") Set<String> passed)
            throws IOException {
        Interview interview = rules.interview(ComplaintJson.read(complaint));
        while (interview.hasNext() && passed.contains(interview.next().field())) {
            interview.pass();
        }
        return NextQuestion.of(interview.hasNext() ? interview.next() : null, interview.verdict(), rules.law());
    }

    @Operation(summary = "The complaint as it should be filed, in Chinese, with prompts for what is missing")
    @JsonComplaint
    @PostMapping("/draft")
    DraftPage draft(InputStream complaint, @RequestParam(name = "to", required = false) @Nullable String to)
            throws IOException {
        Complaint read = ComplaintJson.read(complaint);
        Verdict verdict = assessed(read);
        Draft draft = to == null
                ? Draft.of(read, verdict, rules.law())
                : Draft.of(read, verdict, rules.law(), Ids.body(rules.law(), "to", to));
        return DraftPage.of(draft, read, verdict, rules.law());
    }

    @Operation(summary = "What a rule asked of this complaint, condition by condition")
    @JsonComplaint
    @PostMapping("/why")
    Reasons.Rule why(InputStream complaint, @RequestParam(name = "rule") String rule) throws IOException {
        return Reasons.Rule.of(rules.why(ComplaintJson.read(complaint), rule));
    }

    @Operation(summary = "What stands between this complaint and a body, or a head of claim, and what would help")
    @JsonComplaint
    @PostMapping("/why-not")
    Reasons.Wanted whyNot(InputStream complaint, @RequestParam(name = "id") String id) throws IOException {
        Complaint read = ComplaintJson.read(complaint);
        return Reasons.Wanted.of(rules.whyNot(read, Ids.wanted(rules.law(), "id", id)));
    }

    private Verdict assessed(Complaint complaint) {
        return measures.timed(() -> rules.assess(complaint));
    }
}
