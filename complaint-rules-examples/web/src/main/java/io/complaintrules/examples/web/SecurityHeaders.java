package io.complaintrules.examples.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** What a browser may do with a page of this service: nothing inline, nothing from elsewhere, nothing sent elsewhere. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecurityHeaders extends OncePerRequestFilter {
    private static final String SELF = "default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'none'; "
            + "form-action 'none'; frame-ancestors 'none'; ";
    private static final String PAGE =
            SELF + "style-src 'self'; img-src 'self'; manifest-src 'self'; require-trusted-types-for 'script'";
    /** The page of the API is not of this project, and writes its own styles. */
    private static final String API_PAGE = SELF + "style-src 'self' 'unsafe-inline'; img-src 'self' data:";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        response.setHeader("Content-Security-Policy", path.startsWith("/swagger-ui") ? API_PAGE : PAGE);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (path.startsWith("/api/") || path.startsWith("/v2/") || path.startsWith("/author/")) {
            response.setHeader("Cache-Control", "no-store");
        }
        next.doFilter(request, response);
    }
}
