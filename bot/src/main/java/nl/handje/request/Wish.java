package nl.handje.request;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.handje.conversation.Spoken;
import nl.handje.nlp.Beneficiary;
import nl.handje.nlp.Category;
import org.jspecify.annotations.Nullable;

/** What somebody asks for: the kind of help, where to, for whom, and what is good to know. Not when, nor who. */
@Embeddable
class Wish {
    private String categories;

    private @Nullable String destination;

    @Enumerated(EnumType.STRING)
    private Beneficiary beneficiary;

    private String facts;

    private @Nullable String ownWords;

    @Enumerated(EnumType.STRING)
    private @Nullable Wording wording;

    @SuppressWarnings("NullAway.Init")
    protected Wish() {
    }

    Wish(Set<Category> categories, Optional<Destination> destination, Beneficiary beneficiary, Set<Fact> facts,
            Optional<String> ownWords, Optional<Wording> wording) {
        this.categories = Categories.write(categories);
        this.destination = destination.map(Destination::write).orElse(null);
        this.beneficiary = beneficiary;
        this.facts = Fact.write(facts);
        this.ownWords = ownWords.orElse(null);
        this.wording = wording.orElse(null);
    }

    Wish again() {
        return new Wish(categories(), destination(), beneficiary, facts(), ownWords(), wording());
    }

    Set<Category> categories() {
        return Categories.read(categories);
    }

    Optional<Destination> destination() {
        return Optional.ofNullable(destination).map(Destination::read);
    }

    Beneficiary beneficiary() {
        return beneficiary;
    }

    Set<Fact> facts() {
        return Fact.read(facts);
    }

    Optional<String> ownWords() {
        return Optional.ofNullable(ownWords);
    }

    Optional<Wording> wording() {
        return Optional.ofNullable(wording);
    }

    /** "een rit naar het ziekenhuis in Sittard". */
    Spoken what() {
        return HelpSentence.what(categories(), destination());
    }

    /** As it is kept. */
    String kept() {
        return destination == null ? categories : categories + " " + destination;
    }

    /** What is good to know, and the asker's own words, masked. */
    Optional<Spoken> details(WantedTime when) {
        var parts = new ArrayList<Spoken>();
        HelpSentence.facts(facts()).ifPresent(parts::add);
        wording().<Object>map(it -> it.of(what(), when.spoken(), ownWords())).or(this::ownWords)
                .ifPresent(words -> parts.add(Spoken.phrase("request.own-words", words)));
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of((language, phrasebook) -> parts.stream().map(it -> it.in(language, phrasebook))
                        .collect(Collectors.joining(" ")));
    }

    void add(Set<Fact> more) {
        facts = Fact.write(Facts.together(facts(), more));
    }

    void add(String words) {
        ownWords = ownWords == null ? words : OwnWords.together(ownWords, words);
    }

    /** It is not wanted on these days any more; what was said of them would be wrong now. */
    void forgetDays(Set<DayOfWeek> days) {
        ownWords = ownWords().flatMap(words -> OwnWords.without(days, words)).orElse(null);
    }

    /** Words are kept no longer than they are needed. */
    void forgetWords() {
        ownWords = null;
    }

    boolean isRideSomewhere() {
        return AskQuestions.isByTheClock(categories()) && destination != null
                && categories().stream().anyMatch(it -> it == Category.TRANSPORT || it == Category.ACCOMPANY);
    }

    /** Whether it is known what a time of the clock is the time of. */
    boolean saysMeaningOfTime() {
        return facts().contains(Fact.THERE_AT) || facts().contains(Fact.LEAVE_AT);
    }
}
