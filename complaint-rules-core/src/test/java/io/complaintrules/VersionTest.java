package io.complaintrules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class VersionTest {
    @Test
    void versions_are_those_of_the_pom() throws IOException {
        String pom = Files.readString(Path.of("../pom.xml"));
        assertThat(pom)
                .contains("<artifactId>complaint-rules</artifactId>\n  <version>" + ComplaintRules.version()
                        + "</version>")
                .contains("<drools.version>" + Version.DROOLS + "</drools.version>");
    }
}
