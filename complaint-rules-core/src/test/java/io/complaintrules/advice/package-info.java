@NullMarked
package io.complaintrules.advice;

import org.jspecify.annotations.NullMarked;
