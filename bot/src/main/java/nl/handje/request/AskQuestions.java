package nl.handje.request;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.handje.conversation.Answers;
import nl.handje.conversation.Question;
import nl.handje.conversation.Question.Option;
import nl.handje.language.SaidLanguages;
import nl.handje.language.Tongue;
import nl.handje.need.Categories;
import nl.handje.need.Destination;
import nl.handje.need.Fact;
import nl.handje.need.Facts;
import nl.handje.need.HelpSentence;
import nl.handje.need.Relations;
import nl.handje.nlp.Beneficiary;
import nl.handje.nlp.Category;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Cues;
import nl.handje.phrase.Spoken;
import nl.handje.resident.Area;
import nl.handje.resident.ResidentQuestions;
import nl.handje.wantedtime.TimesSaid;
import nl.handje.wantedtime.WantedTime;
import org.springframework.stereotype.Component;

/** What has to be known of a request, and what is kept of it when it is said by the way. */
@Component
class AskQuestions {
    /** Kinds of help that hang on a clock: a day alone is not enough. */
    private static final Set<Category> BY_THE_CLOCK = EnumSet.of(Category.TRANSPORT, Category.ACCOMPANY,
            Category.CHILDCARE, Category.RESPITE);

    /** Whether they find asking hard. */
    static final Question<Boolean> HESITANT = Question.named("hesitant", String::valueOf, Boolean::valueOf)
            .neverAsked().build();

    final Question<Set<Category>> what;
    final WhomQuestions whom;
    final TimeQuestions times;
    final Question<Destination> destination;
    final Question<Boolean> hesitant;
    final Question<Boolean> urgent;
    final Question<Set<Fact>> facts;
    final Question<Set<Tongue>> languages;
    final Question<String> ownWords;

    AskQuestions(ResidentQuestions residents, TimesSaid times, ForWhom forWhom, Relations relations, Facts facts,
            OwnWords words, Cues cues,
            WholeAsk whole, SaidLanguages languages, OwnChild child) {
        this.what = Categories.question((category, understood) -> true, understood -> List.of(),
                whole::of, understood -> Optional.empty());
        this.whom = new WhomQuestions(residents, forWhom, relations, child, cues);
        this.times = new TimeQuestions(times, cues, this::needsItsTime);
        this.destination = Question.named("destination", Destination::write, Destination::read)
                .answeredBy(Destination::in).mentionedIn(Destination::in).revisedBy(Destination::revise)
                .onlyWhen(answers -> !answers.has(what) || goesSomewhere(answers)).neverAsked().build();
        this.hesitant = flag(HESITANT.name(), understood -> hesitates(understood, cues));
        this.urgent = flag("urgent", understood -> cues.has("urgent", understood.text())
                || cues.is("now-alone", understood.text()));
        this.facts = Question.named("facts", Fact::write, Fact::read).mentionedIn(facts::in)
                .revisedBy(Facts::together).joinedBy(Facts::together).neverAsked().build();
        this.languages = Question.named("languages", Tongue::write, Tongue::read)
                .answeredBy(understood -> languages.wantedIn(understood.text()))
                .mentionedIn(understood -> languages.wantedIn(understood.text())).neverAsked().build();
        this.ownWords = Question.named("own-words", String::toString, String::toString).answeredBy(words::answered)
                .mentionedIn(words::in).takingTheRest(words::rest).revisedBy(OwnWords::together)
                .joinedBy(OwnWords::together).goingWithTheSubject(words::withTheKind)
                .reopenedBy(words::areComplainedOf)
                .offering(List.of(new Option<>("none", "")))
                .neverAsked().build();
    }

    /** Who blushes and says what they want has dared already. */
    private static boolean hesitates(Understood understood, Cues cues) {
        return cues.names("hesitation", understood.categories().isEmpty()
                ? understood.text()
                : cues.without("blush", understood.text()));
    }

    private static Question<Boolean> flag(String name, Predicate<Understood> said) {
        return Question.named(name, String::valueOf, Boolean::valueOf)
                .mentionedIn(understood -> said.test(understood) ? Optional.of(true) : Optional.empty()).neverAsked()
                .build();
    }

    boolean isForOthers(Answers answers) {
        return whom.isForOthers(answers);
    }

    /** What has haste is arranged between the two of them. */
    private boolean needsItsTime(Answers answers) {
        return goesSomewhere(answers) && !answers.has(urgent);
    }

    boolean goesSomewhere(Answers answers) {
        return answers.to(what).filter(AskQuestions::isByTheClock).isPresent();
    }

    static boolean isByTheClock(Set<Category> categories) {
        return categories.stream().anyMatch(BY_THE_CLOCK::contains);
    }

    /** When it is wanted. */
    WantedTime time(Answers answers) {
        return times.of(answers);
    }

    Area where(Answers answers) {
        return whom.where(answers);
    }

    Optional<Destination> destination(Answers answers) {
        return goesSomewhere(answers) ? answers.to(destination) : Optional.empty();
    }

    Spoken kinds(Answers answers) {
        return HelpSentence.what(answers.to(what).orElseThrow(), destination(answers));
    }

    Beneficiary beneficiary(Answers answers) {
        return whom.beneficiary(answers);
    }

    Optional<String> ownWords(Answers answers) {
        return answers.to(ownWords).flatMap(words -> OwnWords.without(times.notAnyMore(answers), words));
    }

    Set<Fact> facts(Answers answers) {
        return answers.to(facts).orElseGet(Set::of);
    }

    Set<Tongue> languages(Answers answers) {
        return answers.to(languages).orElseGet(Set::of);
    }

    /** The request in a sentence, with what is good to know. */
    Spoken readBack(Answers answers) {
        var parts = new ArrayList<Spoken>();
        parts.add(Spoken.phrase("ask-for-help.confirm." + beneficiary(answers), kinds(answers),
                time(answers).spoken(), where(answers).spoken(), whom.theOther(answers)));
        HelpSentence.haste(answers.has(urgent)).ifPresent(parts::add);
        HelpSentence.facts(facts(answers)).ifPresent(parts::add);
        HelpSentence.languages(languages(answers)).ifPresent(parts::add);
        ownWords(answers).map(words -> Spoken.phrase("ask-for-help.neighbours-read-too", words))
                .ifPresent(parts::add);
        return together(parts);
    }

    static Spoken together(List<Spoken> parts) {
        return (language, phrasebook) -> parts.stream().map(part -> part.in(language, phrasebook))
                .collect(Collectors.joining(" ")).replace(" \n", "\n");
    }

    /** What a request will hold. */
    Asked asked(Answers answers) {
        return new Asked(answers.to(what).orElseThrow(), time(answers), destination(answers), where(answers),
                beneficiary(answers), facts(answers), ownWords(answers), languages(answers));
    }

    /** What a request holds, as if it had just been answered. */
    Answers known(HelpRequest request, Answers person) {
        var placed = whom.known(request, person.with(what, request.categories()).with(times.when, request.when()));
        var going = request.destination().map(it -> placed.with(destination, it)).orElse(placed);
        var knowing = request.facts().isEmpty() ? going : going.with(facts, request.facts());
        var speaking = request.languages().isEmpty() ? knowing : knowing.with(languages, request.languages());
        return request.ownWords().map(it -> speaking.with(ownWords, it)).orElse(speaking);
    }
}
