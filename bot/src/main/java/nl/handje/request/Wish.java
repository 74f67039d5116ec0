package nl.handje.request;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.handje.keys.SealedWords;
import nl.handje.language.Tongue;
import nl.handje.need.Categories;
import nl.handje.need.Destination;
import nl.handje.need.Fact;
import nl.handje.need.Facts;
import nl.handje.need.HelpSentence;
import nl.handje.nlp.Beneficiary;
import nl.handje.nlp.Category;
import nl.handje.phrase.Spoken;
import nl.handje.resident.Area;
import nl.handje.resident.ResidentId;
import nl.handje.wantedtime.WantedTime;
import org.jspecify.annotations.Nullable;

/** What somebody asks for: the kind of help, where to, for whom, and what is good to know. Not when, nor who. */
@Embeddable
class Wish {
    private String categories;

    @Convert(converter = SealedDestination.class)
    private @Nullable SealedWords destination;

    @Enumerated(EnumType.STRING)
    private Beneficiary beneficiary;

    private String facts;

    @Convert(converter = SealedOwnWords.class)
    private @Nullable SealedWords ownWords;

    @Enumerated(EnumType.STRING)
    private @Nullable Wording wording;

    private String languages;

    @SuppressWarnings("NullAway.Init")
    protected Wish() {
    }

    Wish(ResidentId asker, Asked asked, Optional<Wording> wording) {
        this.categories = Categories.write(asked.categories());
        this.destination = asked.destination().map(it -> SealedWords.of(asker.owner(), it.write())).orElse(null);
        this.beneficiary = asked.beneficiary();
        this.facts = Fact.write(asked.facts());
        this.ownWords = asked.ownWords().map(it -> SealedWords.of(asker.owner(), it)).orElse(null);
        this.wording = wording.orElse(null);
        this.languages = Tongue.write(asked.languages());
    }

    Asked asked(WantedTime when, Area area) {
        return new Asked(categories(), when, destination(), area, beneficiary, facts(), ownWords(), languages());
    }

    /** Of these languages a helper should speak one; none when it does not matter. */
    Set<Tongue> languages() {
        return Tongue.read(languages);
    }

    Set<Category> categories() {
        return Categories.read(categories);
    }

    Optional<Destination> destination() {
        return Optional.ofNullable(destination).map(SealedWords::words).map(Destination::read);
    }

    Beneficiary beneficiary() {
        return beneficiary;
    }

    Set<Fact> facts() {
        return Fact.read(facts);
    }

    Optional<String> ownWords() {
        return Optional.ofNullable(ownWords).map(SealedWords::words);
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
        return destination().map(it -> categories + " " + it.write()).orElse(categories);
    }

    /** Whether there is haste, what is good to know, and the asker's own words, masked. */
    Optional<Spoken> details(WantedTime when, boolean urgent) {
        var parts = new ArrayList<Spoken>();
        HelpSentence.haste(urgent).ifPresent(parts::add);
        HelpSentence.facts(facts()).ifPresent(parts::add);
        HelpSentence.languages(languages()).ifPresent(parts::add);
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

    void add(ResidentId asker, String words) {
        var all = ownWords().map(earlier -> OwnWords.together(earlier, words)).orElse(words);
        ownWords = SealedWords.of(asker.owner(), all);
    }

    /** It is not wanted on these days any more; what was said of them would be wrong now. */
    void forgetDays(ResidentId asker, Set<DayOfWeek> days) {
        ownWords = ownWords().flatMap(words -> OwnWords.without(days, words))
                .map(words -> SealedWords.of(asker.owner(), words)).orElse(null);
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
