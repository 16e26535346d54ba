/**
 * From DRL to rule base to findings: the only package that names a Drools type. A rule that tests one fact runs straight from
 * what Drools compiled it to; rules that join facts run in a session.
 */
@NullMarked
package io.complaintrules.engine;

import org.jspecify.annotations.NullMarked;
