package io.complaintrules.engine.drl;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks what a consequence may say; nothing else can be called from a rule. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Verb {
    /** Of each argument the kind of id that it is in the law data, empty for none. */
    String[] ids() default {};

    /** The places of the message that it fills. */
    String[] fills() default {};

    /** The annotation that the rule must have for it. */
    String needs() default "";

    /** Whether only rules that derive may say it. */
    boolean derives() default false;
}
