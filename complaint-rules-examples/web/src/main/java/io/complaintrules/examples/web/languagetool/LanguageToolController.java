package io.complaintrules.examples.web.languagetool;

import io.complaintrules.ComplaintRules;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.ComplaintCheck;
import io.complaintrules.examples.web.ParameterException;
import io.complaintrules.report.Labels;
import io.complaintrules.report.Language;
import io.complaintrules.verdict.LanguageReview;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Wording only; the text is not assessed for anything else that is told. */
@RestController
@RequestMapping(path = "/v2", produces = "application/json;charset=UTF-8")
class LanguageToolController {
    private static final List<Check.Language> LANGUAGES =
            List.of(new Check.Language("Chinese", "zh-CN"), new Check.Language("English", "en"));

    private final ComplaintRules rules;
    private final Labels labels;

    LanguageToolController(ComplaintRules rules) {
        this.rules = rules;
        this.labels = Labels.in(rules.law());
    }

    @Operation(summary = "Words that hurt, with neutral ones: messages in Chinese, or in English for language=en")
    @PostMapping(path = "/check", consumes = "application/x-www-form-urlencoded")
    Check check(@RequestParam("text") String text, @RequestParam("language") String language) {
        Language speaks = language(language);
        Complaint complaint = Complaint.ofText(text);
        LanguageReview review = text.isBlank()
                ? new LanguageReview(List.of(), List.of())
                : rules.assess(ComplaintCheck.requireValid(complaint)).language();
        Matches matches = new Matches(text, labels, speaks);
        return new Check(
                new Check.Software("complaint-rules", ComplaintRules.version(), 1),
                LANGUAGES.get(speaks == Language.ZH ? 0 : 1),
                review.flags().stream().map(matches::of).toList());
    }

    @GetMapping("/languages")
    List<Check.Language> languages() {
        return LANGUAGES;
    }

    private static Language language(String code) {
        String known = code.toLowerCase(Locale.ROOT);
        if (known.equals("auto") || known.equals("zh") || known.startsWith("zh-")) {
            return Language.ZH;
        }
        if (known.equals("en") || known.startsWith("en-")) {
            return Language.EN;
        }
        throw new ParameterException(
                "language", "没有这种语言", "there is no such language", "Maybe zh-CN, en or auto?", "可用 zh-CN、en、auto");
    }
}
