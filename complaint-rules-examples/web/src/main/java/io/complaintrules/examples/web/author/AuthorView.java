package io.complaintrules.examples.web.author;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The page at {@code /author/}, and a server that listens to this machine alone, whatever {@code --server.address} says. */
@WithAuthor
@Configuration(proxyBeanMethods = false)
class AuthorView implements WebMvcConfigurer {
    static final String OPTION = "author";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/author/**").addResourceLocations("classpath:/author-view/");
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/author", "/author/");
        registry.addViewController("/author/").setViewName("forward:/author/index.html");
    }

    /** {@code --author FOLDER} and {@code --author=FOLDER} are the same. */
    @Bean
    RulesFolder folder(ApplicationArguments arguments) {
        List<String> named = arguments.getOptionValues(OPTION);
        List<String> names = named == null || named.isEmpty() ? arguments.getNonOptionArgs() : named;
        return RulesFolder.at(Path.of(names.isEmpty() ? "" : names.get(0)));
    }

    @Bean
    LoopbackOnly loopbackOnly() {
        return new LoopbackOnly();
    }

    /** Comes last, so that nothing opens the server again. */
    @Order(Ordered.LOWEST_PRECEDENCE)
    static final class LoopbackOnly implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> {
        @Override
        public void customize(ConfigurableServletWebServerFactory factory) {
            factory.setAddress(InetAddress.getLoopbackAddress());
        }
    }
}
