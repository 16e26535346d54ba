package io.complaintrules.examples.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The service, started once for all tests, on a day that stands still. */
@SpringBootTest(classes = WebApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(RunningService.Day.class)
public abstract class RunningService {
    /** What an angry person writes, with what is needed to help. */
    protected static final String FURIOUS = "中国移动这帮骗子！2026年7月20日我发现手机账单里多出一项198元的增值业务，我从来没有办理过。打10086投诉，客服态度恶劣，简直是垃圾，"
            + "说什么最终解释权归公司所有。霸王条款！我要求退还198元并三倍赔偿，不退我就曝光你们，让你们倒闭！";

    @LocalServerPort
    protected int port;

    @Autowired
    protected Gate gate;

    @TestConfiguration
    static class Day {
        @Bean
        Clock day() {
            return Clock.fixed(Instant.parse("2026-11-27T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
        }

        @Bean
        Gate gate() {
            return new Gate();
        }
    }

    protected String address(String path) {
        return "http://localhost:" + port + path;
    }
}
