package nl.handje.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import nl.handje.nlp.Category;
import nl.handje.wantedtime.WantedTime;

/** Nobody can wait a week for bread: when nobody was found for it, it is asked for the next day. */
public final class SoonAgain {
    private static final Set<Category> CANNOT_WAIT = EnumSet.of(Category.GROCERIES, Category.MEALS, Category.PICKUP,
            Category.PETS);

    private SoonAgain() {
    }

    /** Whether everything that was asked is needed the next day when it was not done on this one. */
    public static boolean is(HelpRequest request) {
        return !request.categories().isEmpty() && CANNOT_WAIT.containsAll(request.categories())
                && request.when() instanceof WantedTime.Said said && said.isWithinADay()
                && said.recurrence().isEmpty();
    }

    /** The day after today, at the hours that were said. */
    static WantedTime tomorrow(WantedTime when, Clock clock) {
        return when instanceof WantedTime.Said said ? said.once(LocalDate.now(clock).plusDays(1)) : when;
    }
}
