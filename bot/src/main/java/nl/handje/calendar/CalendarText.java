package nl.handje.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import nl.handje.appointment.Diary;
import nl.handje.need.Categories;
import nl.handje.nlp.Language;
import nl.handje.phrase.Phrasebook;
import org.springframework.stereotype.Component;

/**
 * Appointments as iCalendar (RFC 5545, and RFC 5546 for a single one). In UTC, so that no table of zones is needed. Of
 * what is agreed only the kind and a first name: no place, for that may be a hospital, and no words of anybody.
 */
@Component
class CalendarText {
    /** Nobody's mailbox: an invitation must name an organiser, and answers go through the chat. */
    private static final String NOBODY = "invalid:nomail";

    /** It would fold by characters, and an é is two octets. */
    private static final int UNFOLDED = 100_000;

    private final Phrasebook phrasebook;
    private final Clock clock;

    CalendarText(Phrasebook phrasebook, Clock clock) {
        this.phrasebook = phrasebook;
        this.clock = clock;
    }

    /** All of a person's, as a subscription shows them. The same text as long as nothing changes. */
    String feed(List<Diary.Entry> entries, Language language) {
        var calendar = calendar();
        entries.forEach(entry -> calendar.withComponent(event(entry, language, entry.agreedAt())));
        return text(calendar);
    }

    /** One, to be put into a calendar, changed there, or taken out of it. */
    String single(Diary.Entry entry, Language language) {
        Method method = entry.off() ? ImmutableMethod.CANCEL : ImmutableMethod.PUBLISH;
        var event = event(entry, language, clock.instant());
        event.withProperty(new Organizer(NOBODY).withParameter(new Cn("Handje")).getFluentTarget());
        var calendar = calendar();
        calendar.withProperty(method).withComponent(event);
        return text(calendar);
    }

    private static Calendar calendar() {
        var calendar = new Calendar();
        calendar.withProperty(new ProdId("-//Handje//Handje//NL")).withProperty(ImmutableVersion.VERSION_2_0)
                .withProperty(ImmutableCalScale.GREGORIAN);
        return calendar;
    }

    private VEvent event(Diary.Entry entry, Language language, Instant stamp) {
        var event = new VEvent(false);
        event.withProperty(new Uid(entry.id() + "@handje")).withProperty(new DtStamp(stamp))
                .withProperty(new Summary(title(entry, language))).withProperty(new Sequence(entry.revision()))
                .withProperty(entry.off() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        return entry.exact() ? atATime(event, entry) : onADay(event, entry);
    }

    private static VEvent atATime(VEvent event, Diary.Entry entry) {
        event.withProperty(new DtStart<>(entry.start()));
        entry.lasts().ifPresent(lasts -> event.withProperty(new DtEnd<>(entry.start().plus(lasts))));
        return event;
    }

    private VEvent onADay(VEvent event, Diary.Entry entry) {
        event.withProperty(new DtStart<>(entry.start().atZone(clock.getZone()).toLocalDate()));
        return event;
    }

    /** "Hulp bij de boodschappen met Ben". */
    String title(Diary.Entry entry, Language language) {
        var kinds = Categories.spoken(entry.kinds()).in(language, phrasebook);
        return phrasebook.say(language, "calendar.event",
                kinds.substring(0, 1).toUpperCase(Locale.ROOT) + kinds.substring(1), entry.other());
    }

    private static String text(Calendar calendar) {
        var text = new StringWriter();
        try {
            new CalendarOutputter(true, UNFOLDED).output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Folding.of(text.toString());
    }
}
