/** The author's view of a folder of rules: off unless the service is started with {@code --author FOLDER}, and for this machine alone. */
@NullMarked
package io.complaintrules.examples.web.author;

import org.jspecify.annotations.NullMarked;
