package io.complaintrules.rules.space;

import io.complaintrules.rules.space.Situation.Agent;
import io.complaintrules.rules.space.Situation.Doors;
import io.complaintrules.rules.space.Situation.Interest;
import io.complaintrules.rules.space.Situation.Kind;
import io.complaintrules.rules.space.Situation.Named;
import io.complaintrules.rules.space.Situation.Paper;
import io.complaintrules.rules.space.Situation.Prior;
import io.complaintrules.rules.space.Situation.Recurs;
import io.complaintrules.rules.space.Situation.Said;
import io.complaintrules.rules.space.Situation.Seat;
import io.complaintrules.rules.space.Situation.Settled;
import io.complaintrules.rules.space.Situation.Step;
import io.complaintrules.rules.space.Situation.When;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Numbers the situations. Each norm looks at one group of facts; every group is gone through whole, in four blocks, each the
 * full product of its groups, while the other facts take values of their own drawn from the case's number.
 */
@SuppressWarnings("EnumOrdinal")
final class Space {
    /** The ways in which two limits that start on the same day can stand. */
    private static final When[][] LIMITS = {
        {When.IN_TIME, When.IN_TIME},
        {When.DAY_OFF, When.IN_TIME},
        {When.NO_TABLE, When.IN_TIME},
        {When.LATE, When.IN_TIME},
        {When.LATE, When.DAY_OFF},
        {When.LATE, When.NO_TABLE},
        {When.LATE, When.LATE},
        {When.SEEMS_IN_TIME, When.SEEMS_IN_TIME},
        {When.SEEMS_LATE, When.SEEMS_IN_TIME},
        {When.SEEMS_LATE, When.SEEMS_LATE},
        {When.UNSAID, When.UNSAID}
    };

    private static final int PAPERS = 1 << Paper.values().length;
    private static final When[] TIMES = {When.IN_TIME, When.LATE, When.NO_TABLE, When.UNSAID};

    private static final int[] APPEAL = {2, 3, 4, 11, 5, LIMITS.length, 5};
    private static final int[] MATERIAL = {2, PAPERS, 3, 3, 3};
    private static final int[] FORUMS = {2, 2, 2, 8, 8, 5, 5, TIMES.length, 2};
    private static final int[] CLOCKS = {2, 7, 7, LIMITS.length, 3, 2, 5, 5};

    static final int SIZE = product(APPEAL) + product(MATERIAL) + product(FORUMS) + product(CLOCKS);

    private Space() {}

    static Situation at(int number) {
        int left = number;
        Draft draft = new Draft(number);
        if (left < product(APPEAL)) {
            return draft.appeal(digits(left, APPEAL));
        }
        left -= product(APPEAL);
        if (left < product(MATERIAL)) {
            return draft.material(digits(left, MATERIAL));
        }
        left -= product(MATERIAL);
        return left < product(FORUMS)
                ? draft.forums(digits(left, FORUMS))
                : draft.clocks(digits(left - product(FORUMS), CLOCKS));
    }

    private static int product(int[] sizes) {
        return Arrays.stream(sizes).reduce(1, Math::multiplyExact);
    }

    private static int[] digits(int number, int[] sizes) {
        int[] digits = new int[sizes.length];
        int left = number;
        for (int i = 0; i < sizes.length; i++) {
            digits[i] = left % sizes[i];
            left /= sizes[i];
        }
        return digits;
    }

    /** A situation whose facts are drawn until a block sets them. */
    private static final class Draft {
        private final SplittableRandom random;
        private boolean newOrder;
        private boolean online;
        private boolean oldCase;
        private Interest interest;
        private Named named;
        private int paper;
        private Prior prior;
        private Kind kind;
        private When[] limits;
        private Recurs recurs;
        private Settled settled;
        private When decision;
        private When recourse;
        private final Step[] seats = new Step[Seat.values().length];
        private Said consumer;
        private Said identity;
        private Agent agent;
        private When known;
        private When limitation;
        private When longstop;

        Draft(int number) {
            random = new SplittableRandom(number);
            newOrder = random.nextBoolean();
            online = random.nextBoolean();
            oldCase = random.nextBoolean();
            interest = drawn(Interest.values());
            named = drawn(Named.values());
            paper = random.nextInt(3) > 0 ? PAPERS - 1 : random.nextInt(PAPERS);
            prior = drawn(Prior.values());
            kind = drawn(Kind.values());
            limits = LIMITS[random.nextInt(3) > 0 ? 0 : random.nextInt(LIMITS.length)];
            recurs = drawn(Recurs.values());
            settled = drawn(Settled.values());
            decision = drawn(TIMES);
            recourse = drawn(new When[] {When.IN_TIME, When.LATE});
            for (int i = 0; i < seats.length; i++) {
                seats[i] = drawn(Step.values());
            }
            consumer = drawn(Said.values());
            identity = drawn(Said.values());
            agent = drawn(Agent.values());
            known = drawn(When.values());
            limitation = drawn(When.values());
            longstop = drawn(new When[] {When.IN_TIME, When.LATE, When.UNSAID});
        }

        /** The first value, at which nothing is wrong, more often than another. */
        private <T> T drawn(T[] values) {
            return values[random.nextInt(3) > 0 ? 0 : random.nextInt(values.length)];
        }

        Situation appeal(int[] digits) {
            online = digits[0] == 1;
            interest = Interest.values()[digits[1]];
            named = Named.values()[digits[2]];
            prior = Prior.values()[digits[3]];
            kind = Kind.values()[digits[4]];
            limits = LIMITS[digits[5]];
            settled = Settled.values()[digits[6]];
            return situation();
        }

        Situation material(int[] digits) {
            newOrder = digits[0] == 1;
            paper = digits[1];
            consumer = Said.values()[digits[2]];
            identity = Said.values()[digits[3]];
            agent = Agent.values()[digits[4]];
            return situation();
        }

        Situation forums(int[] digits) {
            newOrder = digits[0] == 1;
            online = digits[1] == 1;
            oldCase = digits[2] == 1;
            Arrays.fill(seats, Step.ABSENT);
            seats[digits[3]] = Step.values()[digits[5]];
            seats[digits[4]] = Step.values()[digits[6]];
            decision = TIMES[digits[7]];
            recourse = digits[8] == 0 ? When.IN_TIME : When.LATE;
            return situation();
        }

        Situation clocks(int[] digits) {
            newOrder = digits[0] == 1;
            known = When.values()[digits[1]];
            limitation = When.values()[digits[2]];
            limits = LIMITS[digits[3]];
            longstop = List.of(When.IN_TIME, When.LATE, When.UNSAID).get(digits[4]);
            online = digits[5] == 1;
            kind = Kind.values()[digits[6]];
            recurs = Recurs.values()[digits[7]];
            return situation();
        }

        private static Doors doors(int drawn) {
            return drawn == 0 ? Doors.LABOUR : drawn == 1 ? Doors.EVERY : Doors.CONDITIONED;
        }

        private Situation situation() {
            return new Situation(
                    newOrder,
                    online,
                    doors(random.nextInt(40)),
                    random.nextInt(10) == 0,
                    interest,
                    named,
                    paper,
                    prior,
                    kind,
                    limits[0],
                    limits[1],
                    recurs,
                    settled,
                    List.of(seats),
                    decision,
                    recourse,
                    oldCase,
                    consumer,
                    identity,
                    agent,
                    known,
                    limitation,
                    longstop,
                    random.nextInt(840));
        }
    }
}
