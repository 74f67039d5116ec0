package nl.handje.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.Set;
import nl.handje.nlp.Context;
import nl.handje.nlp.Understanding;
import nl.handje.phrase.Cues;
import nl.handje.phrase.Phrasebook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsTest {
    private static final Context CONTEXT = Context.at(ZonedDateTime.parse("2026-11-22T10:00+01:00[Europe/Amsterdam]"));
    private static final Understanding UNDERSTANDING = Understanding.load();
    private final Facts facts = new Facts(new Cues(new Phrasebook()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mijn gordijnen moeten opgehangen worden, ik kan zelf niet meer op de trap  | false
            de lamp is stuk en ik durf niet meer op een ladder                         | false
            could someone change a bulb, I can no longer go up a ladder                | false
            Er is een steile trap naar boven                                           | true
            ik durf niet meer op een trapje, en bij ons is een steile trap              | true
            I live on the third floor, there is no lift                                | true
            """)
    void who_dares_no_longer_climb_says_nothing_of_stairs_at_the_door(String text, boolean stairs) {
        assertThat(facts.in(UNDERSTANDING.of(text, CONTEXT)).orElse(Set.of()).contains(Fact.STAIRS)).isEqualTo(stairs);
    }
}
