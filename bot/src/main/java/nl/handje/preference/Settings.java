package nl.handje.preference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.handje.conversation.Action;
import nl.handje.conversation.Answers;
import nl.handje.conversation.Person;
import nl.handje.conversation.Say;
import nl.handje.conversation.Say.Option;
import nl.handje.manner.Manner;
import nl.handje.manner.Manner.Wish;
import nl.handje.phrase.Spoken;
import nl.handje.resident.Resident;
import nl.handje.resident.Residents;
import org.springframework.stereotype.Component;

/** The page on which everything that can be set stands, with a button for each. */
@Component
class Settings implements Action {
    private static final Option BACK = Option.of("settings.back-button", "set:show");

    private final Residents residents;
    private final SettingFlows flows;

    Settings(Residents residents, SettingFlows flows) {
        this.residents = residents;
        this.flows = flows;
    }

    @Override
    public String verb() {
        return "set";
    }

    @Override
    public List<Say> act(Person person, String id) {
        var resident = residents.findByChat(person.chat()).orElseThrow();
        return List.of(switch (id) {
            case "show" -> show(resident);
            case "name" -> Say.beginning(SettingFlows.NAME_FLOW, Answers.none());
            case "area" -> Say.beginning(SettingFlows.MOVE_FLOW, Answers.none());
            case "hours" -> Say.beginning(SettingFlows.HOURS_FLOW, Answers.none());
            case "pause" -> Say.beginning(SettingFlows.PAUSE_FLOW, Answers.none());
            case "resume" -> resume(resident);
            case "manner" -> Say.phrase("manner.choose").with(manners(resident.manner()));
            case "language" -> Say.phrase("conversation.which-language").with(
                    Option.of("conversation.dutch", "go:nl"), Option.of("conversation.english", "go:en"));
            default ->
                wish(id).map(wish -> wish(resident, wish)).orElseGet(() -> Say.phrase("conversation.old-button"));
        });
    }

    private Say show(Resident resident) {
        var options = new ArrayList<>(List.of(Option.of("settings.name-button", "set:name"),
                Option.of("settings.area-button", "set:area"), Option.of("settings.language-button", "set:language"),
                Option.of("settings.languages-button", "languages:ask"),
                Option.of("settings.hours-button", "set:hours"),
                Option.of("settings.reminders-button", "remind-me:show"),
                Option.of("settings.manner-button", "set:manner")));
        var paused = flows.pausedUntil(resident);
        options.add(paused.isPresent()
                ? Option.of("pause.resume-button", "set:resume")
                : Option.of("settings.pause-button", "set:pause"));
        Spoken area = resident.area().<Spoken>map(it -> it.spoken()).orElse(Spoken.phrase("settings.no-area"));
        Spoken pause = paused.map(day -> Spoken.phrase("settings.paused", SettingFlows.spoken(day)))
                .orElse(Spoken.phrase("settings.not-paused"));
        return Say.phrase("settings.show", resident.name(), area, resident.hours().from().toString(),
                resident.hours().until().toString(), pause).with(options.toArray(Option[]::new));
    }

    /** Also when the pause had ended by itself. */
    Say resume(Resident resident) {
        resident.isBack();
        return Say.phrase("pause.over");
    }

    private static Optional<Wish> wish(String id) {
        return List.of(Wish.values()).stream().filter(wish -> ("wish-" + wish.name()).equals(id)).findFirst();
    }

    /** A wish pressed once more is taken back. */
    private static Say wish(Resident resident, Wish wish) {
        return resident.manner().has(wish) ? takeBack(resident, wish) : grant(resident, wish);
    }

    static Say grant(Resident resident, Wish wish) {
        resident.isSpokenTo(resident.manner().with(wish));
        return Say.phrase("manner.granted." + wish.name()).with(manners(resident.manner()));
    }

    private static Say takeBack(Resident resident, Wish wish) {
        resident.isSpokenTo(resident.manner().without(wish));
        return Say.phrase("manner.taken-back." + wish.name()).with(manners(resident.manner()));
    }

    private static Option[] manners(Manner manner) {
        var options = new ArrayList<Option>();
        for (var wish : Wish.values()) {
            options.add(manner.has(wish)
                    ? Option.of("manner.off-" + wish.name(), "set:wish-" + wish.name())
                    : Option.of("manner.on-" + wish.name(), "set:wish-" + wish.name()));
        }
        options.add(BACK);
        return options.toArray(Option[]::new);
    }
}
