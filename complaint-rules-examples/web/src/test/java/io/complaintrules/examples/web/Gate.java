package io.complaintrules.examples.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;

/** Holds requests back until it is opened: a slow server that a test can hurry. */
public final class Gate implements Filter {
    private volatile CountDownLatch latch = new CountDownLatch(0);

    /** Lets nobody through to {@code /api/}. */
    public void shut() {
        latch = new CountDownLatch(1);
    }

    /** Lets all through that wait, and all that come. */
    public void open() {
        latch.countDown();
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain next)
            throws IOException, ServletException {
        if (((HttpServletRequest) request).getRequestURI().startsWith("/api/")) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        next.doFilter(request, response);
    }
}
