/**
 * The law as data: provisions with dates, authorities and how to reach them, matters and who owns them, legal
 * numbers, and the working-day calendar. Nothing here knows a rule or a complaint.
 */
@NullMarked
package io.complaintrules.law;

import org.jspecify.annotations.NullMarked;
