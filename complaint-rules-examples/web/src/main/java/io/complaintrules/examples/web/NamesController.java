package io.complaintrules.examples.web;

import io.complaintrules.ComplaintRules;
import io.complaintrules.examples.web.answer.Names;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What ids are called. */
@RestController
class NamesController {
    private final Names names;

    NamesController(ComplaintRules rules) {
        this.names = Names.of(rules.law());
    }

    @GetMapping("/api/names")
    ResponseEntity<Names> names() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
                .body(names);
    }
}
