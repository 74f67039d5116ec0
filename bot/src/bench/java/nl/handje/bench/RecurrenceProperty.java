package nl.handje.bench;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import nl.handje.recurrence.OtherHand;
import nl.handje.recurrence.RandomRules;
import nl.handje.recurrence.Recurrence;

/**
 * Rules drawn by lot, ten years of each, in three zones: whether each local day comes once, and whether an independent
 * library of RFC 5545 says the same days and moments. Arguments: how many rules (100000), how many years (10).
 */
public final class RecurrenceProperty {
    private static final long SEED = 5545;

    private final LongAdder days = new LongAdder();
    private final LongAdder twice = new LongAdder();
    private final LongAdder otherDays = new LongAdder();
    private final LongAdder otherMoments = new LongAdder();
    private final LongAdder clockShowsTwice = new LongAdder();
    private final AtomicLong ours = new AtomicLong();
    private final AtomicLong theirs = new AtomicLong();

    private RecurrenceProperty() {
    }

    /** Compares; ends with 1 when anything differs. */
    public static void main(String[] arguments) {
        int rules = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int years = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10;
        var drawn = new RandomRules(SEED);
        var property = new RecurrenceProperty();
        var all = IntStream.range(0, rules).mapToObj(it -> drawn.next()).toList();
        long begin = System.nanoTime();
        all.parallelStream().forEach(it -> property.compare(it, years));
        property.report(rules, years, (System.nanoTime() - begin) / 1e9);
        System.exit(property.isWrong() ? 1 : 0);
    }

    private void compare(RandomRules.Drawn drawn, int years) {
        var from = drawn.recurrence().from();
        var until = from.plusYears(years);
        long begin = System.nanoTime();
        var found = drawn.recurrence().days(from, until);
        long between = System.nanoTime();
        var others = OtherHand.times(drawn, until);
        theirs.addAndGet(System.nanoTime() - between);
        ours.addAndGet(between - begin);
        days.add(found.size());
        twice.add(found.size() - found.stream().distinct().count());
        if (!found.equals(others.stream().map(OtherHand.Time::day).toList())) {
            otherDays.increment();
            System.out.println("other days: " + drawn);
        }
        moments(drawn, others);
    }

    private void moments(RandomRules.Drawn drawn, List<OtherHand.Time> others) {
        for (var other : others) {
            if (drawn.isTwice(other.day())) {
                clockShowsTwice.increment();
            } else if (!Recurrence.moment(other.day(), drawn.time(), drawn.zone()).equals(other.moment())) {
                otherMoments.increment();
            }
        }
    }

    private boolean isWrong() {
        return twice.sum() + otherDays.sum() + otherMoments.sum() > 0;
    }

    private void report(int rules, int years, double seconds) {
        System.out.printf(Locale.ROOT,
                "recurrence: %,d rules x %d years in Europe/Amsterdam, America/New_York and Australia/Lord_Howe: "
                        + "%,d days, %d twice; %d rules with other days than lib-recur, %d other moments "
                        + "(%,d times that the clock shows twice are compared by day only); "
                        + "%.0f s in all, %.2f ms a rule (lib-recur %.2f ms) %s%n",
                rules, years, days.sum(), twice.sum(), otherDays.sum(), otherMoments.sum(), clockShowsTwice.sum(),
                seconds, ours.get() / 1e6 / rules, theirs.get() / 1e6 / rules, Load.now());
    }
}
