package nl.handje.reminder.wish;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.handje.conversation.Action;
import nl.handje.conversation.Interceptor;
import nl.handje.conversation.Person;
import nl.handje.conversation.Say;
import nl.handje.conversation.Say.Option;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Phrasebook;
import nl.handje.phrase.Spoken;
import nl.handje.phrase.Wording;
import nl.handje.resident.ResidentId;
import nl.handje.resident.Residents;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * <pre>
 * Anna: Herinner me een uur van tevoren
 * Bot:  Goed. Ik herinner u aan een afspraak: de dag ervoor en 1 uur ervoor.   [Niet de dag ervoor] …
 * </pre>
 */
@Component
@Order(17)
class RemindMe implements Interceptor, Action {
    private static final String SHOW = "show";

    /** What the buttons offer; in words anything from five minutes to a day. */
    private static final List<Duration> OFFERED = List.of(Duration.ofMinutes(30), Duration.ofHours(1),
            Duration.ofHours(2), Duration.ofHours(4));

    private final Residents residents;
    private final ReminderWishes wishes;
    private final WishInWords words;
    private final ZoneInWords zones;
    private final Wording show;
    private final Clock clock;

    RemindMe(Residents residents, ReminderWishes wishes, WishInWords words, ZoneInWords zones,
            Phrasebook phrasebook, Clock clock) {
        this.residents = residents;
        this.wishes = wishes;
        this.words = words;
        this.zones = zones;
        this.clock = clock;
        show = new Wording(phrasebook, "reminders.show");
    }

    @Override
    public Optional<List<Say>> intercept(Person person, Understood understood, boolean busy) {
        if (busy) {
            return Optional.empty();
        }
        return show.fits(understood.text())
                ? Optional.of(act(person, SHOW))
                : zones.in(understood.text()).map(zone -> moved(person, zone))
                        .or(() -> words.in(understood.text(), wishes.of(resident(person)))
                                .map(wish -> granted(person, wish)));
    }

    private List<Say> granted(Person person, ReminderWish wish) {
        wishes.wishes(resident(person), wish);
        return List.of(said("remind-me.done", wish));
    }

    private List<Say> moved(Person person, ZoneId zone) {
        var resident = resident(person);
        wishes.wishes(resident, wishes.of(resident).in(zone));
        var there = clock.instant().atZone(zone).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        return List.of(Say.phrase("remind-me.zone-done", there.toString()));
    }

    private static Say said(String phrase, ReminderWish wish) {
        return Say.phrase(phrase, wish.spoken()).with(buttons(wish));
    }

    @Override
    public String verb() {
        return "remind-me";
    }

    @Override
    public List<Say> act(Person person, String id) {
        var old = wishes.of(resident(person));
        return id.equals(SHOW)
                ? List.of(said("remind-me.show", old))
                : pressed(id, old).map(wish -> granted(person, wish))
                        .orElseGet(() -> List.of(Say.phrase("conversation.old-button")));
    }

    private static Optional<ReminderWish> pressed(String id, ReminderWish old) {
        return switch (id) {
            case "day" -> Optional.of(old.withDayBefore(true));
            case "no-day" -> Optional.of(old.withDayBefore(false));
            case "not-before" -> Optional.of(old.withoutAhead());
            default -> OFFERED.stream().filter(it -> it.toString().equals(id)).findFirst().map(old::withAhead);
        };
    }

    private static Option[] buttons(ReminderWish wish) {
        var buttons = new ArrayList<Option>();
        buttons.add(wish.dayBefore()
                ? Option.of("remind-me.no-day-button", "remind-me:no-day")
                : Option.of("remind-me.day-button", "remind-me:day"));
        OFFERED.stream().filter(it -> !wish.ahead().equals(Optional.of(it)))
                .forEach(it -> buttons.add(new Option(Spoken.phrase("remind-me.before", ReminderWish.spoken(it)),
                        "remind-me:" + it)));
        if (wish.ahead().isPresent()) {
            buttons.add(Option.of("remind-me.not-before-button", "remind-me:not-before"));
        }
        return buttons.toArray(Option[]::new);
    }

    private ResidentId resident(Person person) {
        return residents.findByChat(person.chat()).orElseThrow().id();
    }
}
