package nl.handje.calendar;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.handje.agenda.AgendaPart;
import nl.handje.conversation.Action;
import nl.handje.conversation.Attention;
import nl.handje.conversation.Interceptor;
import nl.handje.conversation.Person;
import nl.handje.conversation.Say;
import nl.handje.conversation.Say.Option;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Cues;
import nl.handje.phrase.Spoken;
import nl.handje.resident.ResidentId;
import nl.handje.resident.Residents;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The secret link in the chat: made, made anew and withdrawn, by button or in words. */
@Component
@Order(17)
class LinkActions implements AgendaPart, Interceptor {
    private static final Option MAKE = Option.of("calendar.make", "calendar-renew:");
    private static final Option RENEW = Option.of("calendar.renew", "calendar-renew:");
    private static final Option REVOKE = Option.of("calendar.revoke", "calendar-revoke:");

    private final CalendarLinks links;
    private final CalendarSettings settings;
    private final Residents residents;
    private final Cues cues;

    LinkActions(CalendarLinks links, CalendarSettings settings, Residents residents, Cues cues) {
        this.links = links;
        this.settings = settings;
        this.residents = residents;
        this.cues = cues;
    }

    @Bean
    Action aboutCalendarLink() {
        return new OfLink("calendar-link", this::about);
    }

    @Bean
    Action renewCalendarLink() {
        return new OfLink("calendar-renew", whose -> settings.isOn()
                ? Say.phrase("calendar.link", settings.link(links.renew(whose).text())).with(REVOKE)
                : Say.phrase("calendar.not-here"));
    }

    @Bean
    Action revokeCalendarLink() {
        return new OfLink("calendar-revoke", this::revoke);
    }

    private Say about(ResidentId whose) {
        if (!settings.isOn()) {
            return Say.phrase("calendar.not-here");
        }
        return links.exists(whose)
                ? Say.phrase("calendar.link-about-again").with(RENEW, REVOKE)
                : Say.phrase("calendar.link-about").with(MAKE);
    }

    private Say revoke(ResidentId whose) {
        return Say.phrase(links.revoke(whose) ? "calendar.revoked" : "calendar.no-link");
    }

    @Override
    public List<Spoken> lines(ResidentId resident) {
        return List.of();
    }

    /** Only where there is one, so that nobody is promised what does not work. */
    @Override
    public List<Option> buttons(ResidentId resident) {
        return settings.isOn() ? List.of(Option.of("calendar.mine", "calendar-link:")) : List.of();
    }

    @Override
    public Optional<List<Say>> intercept(Person person, Understood understood, boolean busy) {
        return Optional.empty();
    }

    /** The link is called by its name: it is meant also when something else was asked last. */
    @Override
    public Optional<List<Say>> intercept(Person person, Understood understood, Attention attention) {
        return attention == Attention.VERBATIM || !cues.names("calendar-link", understood.text())
                ? Optional.empty()
                : Optional.of(List.of(asked(residents.findByChat(person.chat()).orElseThrow().id(), understood),
                        Say.backToTheQuestion()));
    }

    private Say asked(ResidentId whose, Understood understood) {
        return cues.names("calendar-revoke", understood.text()) ? revoke(whose) : about(whose);
    }

    private final class OfLink implements Action {
        private final String verb;
        private final Function<ResidentId, Say> what;

        OfLink(String verb, Function<ResidentId, Say> what) {
            this.verb = verb;
            this.what = what;
        }

        @Override
        public String verb() {
            return verb;
        }

        @Override
        public List<Say> act(Person person, String id) {
            return List.of(what.apply(residents.findByChat(person.chat()).orElseThrow().id()));
        }
    }
}
