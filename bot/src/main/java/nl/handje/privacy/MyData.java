package nl.handje.privacy;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.handje.conversation.Action;
import nl.handje.conversation.Answers;
import nl.handje.conversation.Person;
import nl.handje.conversation.Responder;
import nl.handje.conversation.Say;
import nl.handje.conversation.Say.Option;
import nl.handje.messaging.Delivery;
import nl.handje.messaging.Outbox;
import nl.handje.messaging.Priority;
import nl.handje.nlp.Act;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Phrasebook;
import nl.handje.phrase.Spoken;
import nl.handje.phrase.Wording;
import nl.handje.resident.Resident;
import nl.handje.resident.Residents;
import org.springframework.stereotype.Component;

/** "What do you have of me?": said in plain words, with what can be done about it. */
@Component
class MyData implements Action, Responder {
    /** What a button does is of the feature that has it. */
    private static final List<Option> CHOICES = List.of(Option.of("my-data.send-button", "my-data:send"),
            Option.of("my-data.correct-button", "set:show"), Option.of("my-data.looked-button", "looked:show"),
            Option.of("my-data.pause-button", "set:pause"), Option.of("learning.show-button", "learn:show"),
            Option.of("my-data.withdraw-button", "my-data:withdraw"),
            Option.of("my-data.stop-button", "stop-all:now"), Option.of("my-data.erase-button", "my-data:erase"));

    /** At the door: "Typ 'stop' en ik stop". */
    private static final Pattern THE_WORD = Pattern.compile("(?i)stop\\W*");

    private final Portrait portrait;
    private final Residents residents;
    private final StopEverything everything;
    private final Outbox outbox;
    private final Wording stop;

    MyData(Portrait portrait, Residents residents, StopEverything everything, Outbox outbox, Phrasebook phrasebook) {
        this.portrait = portrait;
        this.residents = residents;
        this.everything = everything;
        this.outbox = outbox;
        this.stop = new Wording(phrasebook, "stop-everything");
    }

    @Override
    public Set<Act> acts() {
        return EnumSet.of(Act.MY_DATA);
    }

    @Override
    public List<Say> respond(Person person, Act act, Understood understood) {
        // A stop that is only guessed is asked back: no ask is lost over it. The very word is what everybody was
        // promised.
        return stop.fits(understood.text()) && (understood.sureOfAct() || isTheWord(understood.text()))
                ? everything.stop(person)
                : List.of(overview(resident(person)));
    }

    private static boolean isTheWord(String text) {
        return THE_WORD.matcher(text.strip()).matches();
    }

    @Override
    public String verb() {
        return "my-data";
    }

    @Override
    public List<Say> act(Person person, String id) {
        return switch (id) {
            case "show" -> List.of(overview(resident(person)));
            case "send" -> List.of(send(resident(person)));
            case "erase" -> List.of(Say.beginning(ForgetMeFlow.NAME, Answers.none()));
            case "withdraw" -> List.of(withdraw(resident(person)));
            default -> List.of(Say.phrase("conversation.old-button"));
        };
    }

    private Say overview(Resident resident) {
        var kinds = portrait.of(resident.id());
        return Say.phrase("my-data.overview", lines(kinds)).with(CHOICES.toArray(Option[]::new));
    }

    private static Spoken lines(List<Kept> kinds) {
        return (language, phrasebook) -> kinds.stream()
                .map(kept -> "• " + phrasebook.say(language, "kept." + kept.kind(), kept.things().size())
                        + told(kept).map(it -> ": " + it.in(language, phrasebook)).orElse(""))
                .collect(Collectors.joining("\n"));
    }

    /** Some things are short enough to say at once: who somebody is, and to what they agreed when. */
    private static Optional<Spoken> told(Kept kept) {
        return switch (kept.kind()) {
            case "person" -> Optional.of(facts(kept.things().getFirst(), Set.of("name", "language", "area")));
            case "languages" -> Optional.of(kept.things()).filter(it -> !it.isEmpty())
                    .map(it -> all(kept, Set.of("language")));
            case "consents" -> Optional.of(all(kept, Set.of("text-version", "given", "withdrawn")));
            default -> Optional.empty();
        };
    }

    private static Spoken all(Kept kept, Set<String> names) {
        return (language, phrasebook) -> kept.things().stream()
                .map(facts -> facts(facts, names).in(language, phrasebook)).collect(Collectors.joining("; "));
    }

    private static Spoken facts(List<Fact> facts, Set<String> names) {
        return (language, phrasebook) -> facts.stream().filter(fact -> names.contains(fact.name()))
                .map(fact -> fact.spoken().in(language, phrasebook)).collect(Collectors.joining(", "));
    }

    /** Two documents: one to read, one for another program. */
    private Say send(Resident resident) {
        var about = resident.id().toString();
        for (var writer : List.of(ReadableExport.NAME, MachineExport.NAME)) {
            outbox.add(new Delivery(resident.chat(), Priority.REPLY, writer + "-" + UUID.randomUUID(),
                    new Delivery.Document(writer, about, "")));
        }
        return Say.phrase("my-data.sent");
    }

    private static Say withdraw(Resident resident) {
        return resident.consentedAt().isPresent()
                ? Say.beginning(WithdrawConsentFlow.NAME, Answers.none())
                : Say.phrase("withdraw-consent.nothing");
    }

    private Resident resident(Person person) {
        return residents.findByChat(person.chat()).orElseThrow();
    }
}
