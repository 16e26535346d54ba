package io.complaintrules.examples.web.author;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.env.CommandLinePropertySource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** There only where the command line says {@code --author}: no file and no variable of the environment can switch it on. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Conditional(WithAuthor.Asked.class)
@interface WithAuthor {
    /** Looks at the command line. */
    final class Asked implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return context.getEnvironment() instanceof ConfigurableEnvironment environment
                    && environment.getPropertySources().stream()
                            .anyMatch(one -> one instanceof CommandLinePropertySource<?> line
                                    && line.containsProperty(AuthorView.OPTION));
        }
    }
}
