/** The wording flags in the shape of LanguageTool's HTTP API, so that editors which speak it become clients. */
@NullMarked
package io.complaintrules.examples.web.languagetool;

import org.jspecify.annotations.NullMarked;
