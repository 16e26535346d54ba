/** What goes in: the complaint, its records, and the check that finds what cannot be so. */
@NullMarked
package io.complaintrules.complaint;

import org.jspecify.annotations.NullMarked;
