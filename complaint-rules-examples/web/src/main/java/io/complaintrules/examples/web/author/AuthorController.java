package io.complaintrules.examples.web.author;

import io.complaintrules.ComplaintRules;
import io.complaintrules.authoring.Diagnostic;
import io.complaintrules.authoring.Diagnostics;
import io.complaintrules.authoring.Layer;
import io.complaintrules.authoring.SourceArchive;
import io.complaintrules.authoring.SourceFile;
import io.complaintrules.authoring.live.Difference;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.examples.web.ParameterException;
import io.complaintrules.examples.web.answer.Reasons;
import io.complaintrules.json.ComplaintJson;
import io.complaintrules.verdict.Verdict;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the author's page asks. Only {@code save} writes to the disk. */
@Hidden
@WithAuthor
@RestController
@RequestMapping(path = "/author/api", produces = "application/json;charset=UTF-8")
class AuthorController {
    private static final Pattern RULE = Pattern.compile("(?m)^\\s*rule\\s+\"([^\"\\n]+)\"");

    private final RulesFolder folder;
    private final Desk desk;
    private final Clock clock;

    AuthorController(RulesFolder folder, Desk desk, ObjectProvider<Clock> clock) {
        this.folder = folder;
        this.desk = desk;
        this.clock = clock.getIfAvailable(Clock::systemDefaultZone);
    }

    /**
     * What there is.
     *
     * @param folder its name
     * @param files the names of all files
     * @param rules the ids of all rules, those below an overlay too
     */
    record Contents(String folder, List<String> files, List<String> rules) {}

    /**
     * A file to save.
     *
     * @param name of it
     * @param was its text when it was opened
     * @param text what it shall be
     */
    record Save(@Nullable String name, @Nullable String was, @Nullable String text) {}

    @GetMapping("/files")
    Contents files() {
        List<SourceFile> files = folder.files(new Diagnostics());
        Layer below = folder.isOverlay() ? SourceArchive.bundled() : null;
        List<String> rules = Stream.concat(files.stream(), below == null ? Stream.empty() : below.rules().stream())
                .flatMap(file -> RULE.matcher(file.text()).results())
                .map(found -> found.group(1))
                .distinct()
                .sorted()
                .toList();
        return new Contents(folder.name(), files.stream().map(SourceFile::name).toList(), rules);
    }

    @GetMapping("/file")
    Map<String, String> file(@RequestParam(name = "name") String name) {
        return Map.of("text", folder.file(name).text());
    }

    @PostMapping(path = "/check", consumes = "application/json")
    List<Diagnostic> check(@RequestBody Attempt attempt) throws IOException {
        return desk.check(attempt.changed());
    }

    @PostMapping(path = "/try", consumes = "application/json")
    Tried attempt(@RequestBody Attempt attempt) throws IOException {
        Complaint complaint = ComplaintJson.read(attempt.said());
        Desk.Loaded edited = desk.edited(attempt.changed());
        if (edited.rules() == null) {
            return new Tried(edited.slips(), null, false, List.of());
        }
        ComplaintRules saved = desk.saved().rules();
        Verdict now = edited.rules().at(clock).assess(complaint);
        List<Difference> changes = saved == null || saved == edited.rules()
                ? List.of()
                : Difference.between(saved.at(clock).assess(complaint), now);
        return new Tried(List.of(), Tried.Said.of(now), saved != null, changes);
    }

    @PostMapping(path = "/why", consumes = "application/json")
    Reasons.Rule why(@RequestBody Attempt attempt, @RequestParam(name = "rule") String rule) throws IOException {
        @Nullable ComplaintRules rules = desk.edited(attempt.changed()).rules();
        if (rules == null) {
            throw new ParameterException(
                    "edits", "规则有错误，不能解释", "the rules do not load", "Maybe mend the slips first?", "请先改正错误");
        }
        return Reasons.Rule.of(rules.at(clock).why(ComplaintJson.read(attempt.said()), rule));
    }

    @PostMapping(path = "/save", consumes = "application/json")
    Map<String, String> save(@RequestBody Save save) throws IOException {
        if (save.name() == null || save.was() == null || save.text() == null) {
            throw new ParameterException(
                    "text", "缺少内容", "name, was or text is missing", "Maybe send all three?", "三项都要有");
        }
        folder.save(save.name(), save.was(), save.text());
        return file(save.name());
    }
}
