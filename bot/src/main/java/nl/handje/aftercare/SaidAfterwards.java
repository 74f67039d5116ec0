package nl.handje.aftercare;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.handje.appointment.Appointment;
import nl.handje.appointment.AppointmentWords;
import nl.handje.appointment.Appointments;
import nl.handje.conversation.Attention;
import nl.handje.conversation.Interceptor;
import nl.handje.conversation.Person;
import nl.handje.conversation.Prompts;
import nl.handje.conversation.Say;
import nl.handje.conversation.Say.Option;
import nl.handje.nlp.Act;
import nl.handje.nlp.Understood;
import nl.handje.noshow.NoShowClaims;
import nl.handje.phrase.Phrasebook;
import nl.handje.phrase.Wordings;
import nl.handje.relay.Thanks;
import nl.handje.resident.Resident;
import nl.handje.resident.Residents;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** "Er is niemand gekomen", "er deed niemand open", "ging prima": how it was, in words of their own. */
@Component
@Order(18)
class SaidAfterwards implements Interceptor {
    private static final Duration AS_LONG = Duration.ofDays(4);
    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final int A_SENTENCE = 12;
    private static final int A_STORY = 40;
    private static final Pattern FIRST_WORDS = Pattern.compile("\\s*(?:[,.;:!?\\n]|\\s-)\\s*");

    private final Appointments appointments;
    private final AfterQuestions questions;
    private final AskerAnswers asker;
    private final HelperAnswers helper;
    private final NoShowClaims noShows;
    private final Residents residents;
    private final Wordings nobodyCame;
    private final Wordings closedDoor;
    private final Wordings well;
    private final Wordings badly;
    private final Wordings isDone;
    private final Wordings sadly;
    private final Wordings thankThem;
    private final AppointmentWords words;
    private final Thanks thanks;
    private final Prompts prompts;
    private final Clock clock;

    SaidAfterwards(Appointments appointments, AfterQuestions questions, AskerAnswers asker, HelperAnswers helper,
            NoShowClaims noShows, Residents residents, AppointmentWords words, Thanks thanks, Prompts prompts,
            Phrasebook phrasebook, Clock clock) {
        this.appointments = appointments;
        this.questions = questions;
        this.asker = asker;
        this.helper = helper;
        this.noShows = noShows;
        this.residents = residents;
        this.nobodyCame = Wordings.of(phrasebook, "words.nobody-came");
        this.closedDoor = Wordings.of(phrasebook, "words.closed-door");
        this.well = Wordings.of(phrasebook, "words.went-well");
        this.badly = Wordings.of(phrasebook, "words.went-badly");
        this.isDone = Wordings.of(phrasebook, "words.it-is-done");
        this.sadly = Wordings.of(phrasebook, "words.sad-for-them");
        this.prompts = prompts;
        this.thankThem = Wordings.of(phrasebook, "words.thank-them");
        this.words = words;
        this.thanks = thanks;
        this.clock = clock;
    }

    @Override
    public Optional<List<Say>> intercept(Person person, Understood understood, boolean busy) {
        return intercept(person, understood, busy ? Attention.ASKED : Attention.FREE);
    }

    @Override
    public Optional<List<Say>> intercept(Person person, Understood understood, Attention attention) {
        var said = understood.text();
        if (attention == Attention.VERBATIM
                || said.strip().split("\\s+").length > (beginsWithDone(said) ? A_STORY : A_SENTENCE)) {
            return Optional.empty();
        }
        var resident = residents.findByChat(person.chat()).orElseThrow();
        var now = clock.instant();
        var thanked = thankThem.areIn(said) ? thanked(resident, said) : Optional.<List<Say>>empty();
        return thanked.isPresent()
                ? thanked
                : appointments.begun(resident.id(), now.minus(AS_LONG), now).stream()
                        .filter(it -> it.isUpcoming() || it.state() == Appointment.State.DONE).findFirst()
                        .flatMap(it -> it.helper().equals(resident.id())
                                ? byHelper(it, resident, understood, attention)
                                : byAsker(it, resident, said, attention));
    }

    /** "Priya was such a dear, do thank her for me". */
    private Optional<List<Say>> thanked(Resident resident, String said) {
        var now = clock.instant();
        var helped = appointments.begun(resident.id(), now.minus(AS_LONG), now).stream()
                .filter(it -> !it.helper().equals(resident.id())).toList();
        return helped.stream().filter(it -> Wordings.of(List.of(words.nameOf(it.helper()))).areIn(said)).findFirst()
                .or(() -> helped.stream().findFirst())
                .map(it -> List.of(thanks.pass(it.id().value(), resident, said)));
    }

    private Optional<List<Say>> byAsker(Appointment appointment, Resident resident, String said,
            Attention attention) {
        if (nobodyCame.areIn(said)) {
            return Optional.of(noShows.say(appointment, resident));
        }
        if (questions.answered(appointment, resident.id()) || !canBeOver(appointment)) {
            return Optional.empty();
        }
        if (badly.areIn(said)) {
            return Optional.of(asker.notGood(appointment, resident));
        }
        return attention == Attention.FREE && well.areIn(said)
                ? Optional.of(asker.good(appointment, resident))
                : Optional.empty();
    }

    private Optional<List<Say>> byHelper(Appointment appointment, Resident resident, Understood understood,
            Attention attention) {
        var said = understood.text();
        if (closedDoor.areIn(said) || nobodyCame.areIn(said)) {
            return Optional.of(noShows.say(appointment, resident));
        }
        var done = understood.sureOfAct() && understood.act().value() == Act.DONE;
        return (attention == Attention.FREE || (done && sadly.areIn(said))) && appointment.isUpcoming()
                && (done || ((well.areIn(said) || beginsWithDone(said)) && canBeOver(appointment)))
                        ? Optional.of(done(appointment, resident, said))
                        : Optional.empty();
    }

    private boolean beginsWithDone(String said) {
        return FIRST_WORDS.splitAsStream(said).findFirst().filter(isDone::are).isPresent();
    }

    /** "Done, he is lonely by the way": that it is done, and something of which a human may have to know. */
    private List<Say> done(Appointment appointment, Resident resident, String said) {
        var says = helper.done(appointment, resident);
        if (!sadly.areIn(said)) {
            return says;
        }
        prompts.keepDraft(resident.chat(), said);
        var all = new ArrayList<>(says);
        all.add(Math.min(1, all.size()),
                Say.phrase("afterwards.sad-for-them").with(Option.of("conversation.a-person", "person:ask")));
        return all;
    }

    private boolean canBeOver(Appointment appointment) {
        return appointment.wasHeld() || appointment.hasBegun(clock.instant().minus(AN_HOUR));
    }
}
