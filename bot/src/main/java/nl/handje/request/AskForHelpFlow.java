package nl.handje.request;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.handje.conversation.Answers;
import nl.handje.conversation.Flow;
import nl.handje.conversation.Person;
import nl.handje.conversation.Question;
import nl.handje.conversation.Question.Option;
import nl.handje.conversation.Say;
import nl.handje.conversation.Spoken;
import nl.handje.nlp.Act;
import nl.handje.nlp.Beneficiary;
import nl.handje.nlp.Category;
import nl.handje.nlp.Understood;
import nl.handje.resident.Area;
import nl.handje.resident.ResidentQuestions;
import nl.handje.resident.Residents;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * <pre>
 * Anna: Kan iemand donderdag om half drie met mij naar het ziekenhuis in Sittard rijden?
 * Bot:  Ik ben Handje … Mag ik bewaren wat u schrijft?            [Ja, dat is goed] [Nee]
 * Anna: [Ja, dat is goed]
 * Bot:  Wat is uw postcode? …
 * Anna: 6131 AB
 * Bot:  Klopt dit? U zoekt een rit naar het ziekenhuis in Sittard, op donderdag 26 november om 14:30 …
 *                                                                 [Ja] [Aanpassen] [Stoppen]
 * Anna: [Ja]
 * Bot:  Ik vraag het nu aan 2 mensen in uw buurt …
 * </pre>
 */
@Component
class AskForHelpFlow {
    /** Kinds of help that hang on a clock: a day alone is not enough. */
    private static final Set<Category> BY_THE_CLOCK = EnumSet.of(Category.TRANSPORT, Category.ACCOMPANY,
            Category.CHILDCARE, Category.RESPITE);

    private static final Question<Set<Category>> WHAT = Categories.question();
    private static final Question<Beneficiary> FOR_WHOM = Question
            .named("for-whom", Beneficiary::name, Beneficiary::valueOf).mentionedIn(AskForHelpFlow::somebodyElse)
            .neverAsked().build();
    private static final Question<Boolean> THEY_AGREE = Question.named("they-agree", String::valueOf, Boolean::valueOf)
            .offering(List.of(new Option<>("yes", true), new Option<>("no", false))).endingWhen(agreed -> !agreed)
            .mentionedIn(understood -> Optional.of(understood.agreed()).filter(agreed -> agreed))
            .onlyWhen(answers -> answers.to(FOR_WHOM).filter(Beneficiary.OTHER::equals).isPresent()).build();
    private static final Question<WantedTime> WHEN = Question.named("when", WantedTime::write, WantedTime::read)
            .answeredBy(AskForHelpFlow::said).mentionedIn(AskForHelpFlow::said).correctedBy(AskForHelpFlow::allSaid)
            .revisedBy(WantedTime::revise)
            .offering(List.of(new Option<>("any", new WantedTime.AnyTime()))).build();
    private static final Question<TimeOfDay> TIME = Question.named("time", TimeOfDay::write, TimeOfDay::read)
            .answeredBy(TimeOfDay::in)
            .offering(
                    List.of(new Option<>("morning", TimeOfDay.MORNING), new Option<>("afternoon", TimeOfDay.AFTERNOON),
                            new Option<>("evening", TimeOfDay.EVENING)))
            .onlyWhen(AskForHelpFlow::lacksTimeOfDay).build();
    private static final Question<Destination> DESTINATION = Question
            .named("destination", Destination::write, Destination::read).answeredBy(Destination::in)
            .mentionedIn(Destination::in).onlyWhen(AskForHelpFlow::goesSomewhere).neverAsked().build();

    private final Question<Area> area;
    private final Question<Area> theirArea;
    private final Residents residents;
    private final HelpRequests requests;
    private final HelperSearch search;
    private final Clock clock;

    AskForHelpFlow(ResidentQuestions questions, Residents residents, HelpRequests requests, HelperSearch search,
            Clock clock) {
        this.area = questions.area().onlyWhen(answers -> !isForOthers(answers)).build();
        this.theirArea = questions.areaOfOthers().onlyWhen(AskForHelpFlow::isForOthers).build();
        this.residents = residents;
        this.requests = requests;
        this.search = search;
        this.clock = clock;
    }

    @Bean
    Flow askForHelp() {
        return Flow.named("ask-for-help").startedBy(Act.ASK).ask(ResidentQuestions.CONSENT).askSubject(WHAT)
                .ask(FOR_WHOM).ask(THEY_AGREE).ask(WHEN).ask(TIME).ask(area).ask(theirArea).ask(DESTINATION)
                .meaning(AskForHelpFlow::meaning).confirm(this::readBack).then(this::askFor);
    }

    private static Flow.Meaning meaning(Answers answers) {
        return new Flow.Meaning(answers.to(WHAT).orElseThrow(), answers.to(FOR_WHOM).or(() -> Optional.of(
                Beneficiary.SELF)));
    }

    private static Optional<Beneficiary> somebodyElse(Understood understood) {
        return Optional.of(understood.beneficiary()).filter(beneficiary -> beneficiary != Beneficiary.SELF);
    }

    private static Optional<WantedTime> said(Understood understood) {
        return understood.timeMeant().map(WantedTime::of);
    }

    private static List<WantedTime> allSaid(Understood understood) {
        return Stream.concat(understood.timeMeant().stream(), understood.when().stream())
                .filter(when -> !when.excluded()).map(WantedTime::of).toList();
    }

    private static boolean isForOthers(Answers answers) {
        return answers.to(FOR_WHOM).filter(beneficiary -> beneficiary != Beneficiary.SELF).isPresent();
    }

    private static boolean goesSomewhere(Answers answers) {
        return answers.to(WHAT).filter(AskForHelpFlow::isByTheClock).isPresent();
    }

    private static boolean isByTheClock(Set<Category> categories) {
        return categories.stream().anyMatch(BY_THE_CLOCK::contains);
    }

    private static boolean lacksTimeOfDay(Answers answers) {
        return goesSomewhere(answers)
                && answers.to(WHEN).filter(time -> time instanceof WantedTime.Said said && said.needsTimeOfDay())
                        .isPresent();
    }

    private static WantedTime time(Answers answers) {
        var when = answers.to(WHEN).orElseThrow();
        return when instanceof WantedTime.Said said && said.needsTimeOfDay()
                ? answers.to(TIME).<WantedTime>map(said::at).orElse(said)
                : when;
    }

    private Area where(Answers answers) {
        return answers.to(isForOthers(answers) ? theirArea : area).orElseThrow();
    }

    private Spoken readBack(Answers answers) {
        var what = HelpSentence.what(answers.to(WHAT).orElseThrow(), destination(answers));
        var key = "ask-for-help.confirm." + answers.to(FOR_WHOM).orElse(Beneficiary.SELF);
        return Spoken.phrase(key, what, time(answers).spoken(), where(answers).spoken());
    }

    private static Optional<Destination> destination(Answers answers) {
        return goesSomewhere(answers) ? answers.to(DESTINATION) : Optional.empty();
    }

    private List<Say> askFor(Person person, Answers answers) {
        var asker = residents.findByChat(person.chat()).orElseThrow();
        var request = requests.save(HelpRequest.asked(asker.id(), answers.to(WHAT).orElseThrow(), time(answers),
                destination(answers), where(answers), answers.to(FOR_WHOM).orElse(Beneficiary.SELF), clock.instant()));
        return List.of(search.begin(request));
    }
}
