package nl.handje.preference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.handje.conversation.Answers;
import nl.handje.conversation.Interceptor;
import nl.handje.conversation.Person;
import nl.handje.conversation.Say;
import nl.handje.conversation.Say.Option;
import nl.handje.manner.Manner.Wish;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Phrasebook;
import nl.handje.phrase.Wording;
import nl.handje.resident.Resident;
import nl.handje.resident.ResidentQuestions;
import nl.handje.resident.Residents;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Hears in a message of its own how somebody wants to be called or spoken to. While a question stands open, only what
 * cannot be its answer.
 */
@Component
@Order(16)
class SaidWish implements Interceptor {
    private final Residents residents;
    private final Settings settings;
    private final SettingFlows flows;
    private final Name names;
    private final HoursInWords hours;
    private final ResidentQuestions questions;
    private final Map<Wish, Wording> manners = new EnumMap<>(Wish.class);
    private final Wording show;
    private final Wording moved;
    private final Wording away;
    private final Wording back;

    SaidWish(Residents residents, Settings settings, SettingFlows flows, Name names, HoursInWords hours,
            ResidentQuestions questions, Phrasebook phrasebook) {
        this.questions = questions;
        this.residents = residents;
        this.settings = settings;
        this.flows = flows;
        this.names = names;
        this.hours = hours;
        for (var wish : Wish.values()) {
            manners.put(wish, new Wording(phrasebook, "manner." + wish.name()));
        }
        show = new Wording(phrasebook, "settings");
        moved = new Wording(phrasebook, "moved");
        away = new Wording(phrasebook, "away");
        back = new Wording(phrasebook, "back-again");
    }

    @Override
    public Optional<List<Say>> intercept(Person person, Understood understood, boolean busy) {
        return always(person, understood, busy).or(() -> busy ? Optional.empty() : whenFree(person, understood));
    }

    private Optional<List<Say>> always(Person person, Understood understood, boolean busy) {
        return manner(understood).map(wish -> granted(resident(person), wish, busy))
                .or(() -> names.wishedIn(understood).map(name -> List.of(
                        Say.beginning(SettingFlows.NAME_FLOW, Answers.none().with(flows.name, name)))));
    }

    private Optional<Wish> manner(Understood understood) {
        return manners.entrySet().stream().filter(it -> it.getValue().fits(understood.text())).map(Map.Entry::getKey)
                .findFirst();
    }

    /** The question that stands open is not lost: it comes again, as they now want it. */
    private static List<Say> granted(Resident resident, Wish wish, boolean busy) {
        var say = Settings.grant(resident, wish);
        return List.of(busy ? say.with(withQuestion(say)) : say);
    }

    private static Option[] withQuestion(Say say) {
        var options = new ArrayList<>(List.of(Option.of("manner.question-again", "go:again")));
        say.options().forEach(options::addAll);
        return options.toArray(Option[]::new);
    }

    private Optional<List<Say>> whenFree(Person person, Understood understood) {
        var text = understood.text();
        if (show.fits(text)) {
            return Optional.of(settings.act(person, "show"));
        }
        if (back.fits(text) && flows.pausedUntil(resident(person)).isPresent()) {
            return Optional.of(settings.act(person, "resume"));
        }
        return moved(understood).or(() -> hours(person, text)).or(() -> away(understood));
    }

    private Optional<List<Say>> moved(Understood understood) {
        return moved.fits(understood.text())
                ? Optional.of(List.of(Say.beginning(SettingFlows.MOVE_FLOW, questions.placeIn(understood)
                        .map(place -> Answers.none().with(flows.area, place)).orElse(Answers.none()))))
                : Optional.empty();
    }

    private Optional<List<Say>> hours(Person person, String text) {
        return hours.in(text, resident(person).hours()).map(wished -> List.of(
                Say.beginning(SettingFlows.HOURS_FLOW, Answers.none().with(flows.hours, wished))));
    }

    private Optional<List<Say>> away(Understood understood) {
        return away.fits(understood.text())
                ? Optional.of(List.of(Say.beginning(SettingFlows.PAUSE_FLOW, flows.untilIn(understood)
                        .map(day -> Answers.none().with(flows.until, day)).orElse(Answers.none()))))
                : Optional.empty();
    }

    private Resident resident(Person person) {
        return residents.findByChat(person.chat()).orElseThrow();
    }
}
