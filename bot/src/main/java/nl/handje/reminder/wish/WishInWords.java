package nl.handje.reminder.wish;

import java.util.Optional;
import nl.handje.phrase.Phrasebook;
import nl.handje.phrase.Wording;
import org.springframework.stereotype.Component;

/** Reads from words when somebody wants to be reminded: "een uur van tevoren", "alleen de dag ervoor". */
@Component
class WishInWords {
    private final TimeAhead times;
    private final Wording usual;
    private final Wording never;
    private final Wording onlyDay;
    private final Wording notDay;
    private final Wording alsoDay;
    private final Wording only;
    private final Wording before;

    WishInWords(Phrasebook phrasebook, TimeAhead times) {
        this.times = times;
        usual = new Wording(phrasebook, "reminders.usual");
        never = new Wording(phrasebook, "reminders.never");
        onlyDay = new Wording(phrasebook, "reminders.only-day");
        notDay = new Wording(phrasebook, "reminders.not-day");
        alsoDay = new Wording(phrasebook, "reminders.also-day");
        only = new Wording(phrasebook, "reminders.only-before");
        before = new Wording(phrasebook, "reminders.before");
    }

    /** What is left of the old wish. */
    Optional<ReminderWish> in(String text, ReminderWish old) {
        if (usual.fits(text)) {
            return Optional.of(new ReminderWish(true, ReminderWish.USUAL.ahead(), old.zone()));
        }
        if (never.fits(text)) {
            return Optional.of(old.withDayBefore(false).withoutAhead());
        }
        return day(text, old).or(() -> only.in(text).flatMap(said -> ahead(said.group(1), old.withDayBefore(false))))
                .or(() -> before.in(text).flatMap(said -> ahead(said.group(1), old)));
    }

    private Optional<ReminderWish> day(String text, ReminderWish old) {
        if (onlyDay.fits(text)) {
            return Optional.of(old.withDayBefore(true).withoutAhead());
        }
        if (notDay.fits(text)) {
            return Optional.of(old.withDayBefore(false));
        }
        return alsoDay.fits(text) ? Optional.of(old.withDayBefore(true)) : Optional.empty();
    }

    private Optional<ReminderWish> ahead(String words, ReminderWish old) {
        return times.in(words).filter(ReminderWish::isPossible).map(old::withAhead);
    }
}
