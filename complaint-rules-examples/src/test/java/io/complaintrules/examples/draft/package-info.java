/** What holds for every draft under the bundled rules, over generated complaints, and one draft as a person would file it. */
@NullMarked
package io.complaintrules.examples.draft;

import org.jspecify.annotations.NullMarked;
