package io.complaintrules.examples.web;

import io.complaintrules.complaint.Fault;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a body that is too large, told beforehand or not, and a form that cannot be read. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class RequestLimit extends OncePerRequestFilter {
    private static final int COMPLAINT = 256 * 1024;
    /** All the files of an author that are not saved yet. */
    private static final int FILES = 4 * 1024 * 1024;

    private static final int TOO_LARGE = HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > most(request)) {
            refuse(response, TOO_LARGE, Problem.TOO_LARGE);
        } else if (isForm(request)) {
            form(request, response, next);
        } else if (request.getContentLengthLong() < 0) {
            unsized(request, response, next);
        } else {
            next.doFilter(request, response);
        }
    }

    private static int most(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/author/api/") ? FILES : COMPLAINT;
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith("application/x-www-form-urlencoded");
    }

    /** The container reads a form when it is first asked for a parameter, and throws what it refuses. */
    private static void form(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        try {
            request.getParameterMap();
        } catch (IllegalStateException e) {
            refuse(response, HttpServletResponse.SC_BAD_REQUEST, Problem.UNREADABLE);
            return;
        }
        next.doFilter(request, response);
    }

    private static void unsized(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        byte[] read;
        try {
            read = request.getInputStream().readNBytes(most(request) + 1);
        } catch (IOException e) {
            refuse(response, HttpServletResponse.SC_BAD_REQUEST, Problem.UNREADABLE);
            return;
        }
        if (read.length > most(request)) {
            refuse(response, TOO_LARGE, Problem.TOO_LARGE);
        } else {
            next.doFilter(new Read(request, read), response);
        }
    }

    private static void refuse(HttpServletResponse response, int status, Fault fault) throws IOException {
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.getOutputStream().write(Problem.text(status, fault).getBytes(StandardCharsets.UTF_8));
    }

    /** A request whose body has been read. */
    private static final class Read extends HttpServletRequestWrapper {
        private final ByteArrayInputStream body;

        Read(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = new ByteArrayInputStream(body);
        }

        @Override
        public ServletInputStream getInputStream() {
            return new ServletInputStream() {
                @Override
                public int read() {
                    return body.read();
                }

                @Override
                public int read(byte[] into, int from, int length) {
                    return body.read(into, from, length);
                }

                @Override
                public boolean isFinished() {
                    return body.available() == 0;
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setReadListener(ReadListener listener) {
                    throw new IllegalStateException("This service reads in one go");
                }
            };
        }
    }
}
