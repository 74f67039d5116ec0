package nl.handje.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfAnotherTest {
    private static final OfAnother OF_ANOTHER = new OfAnother();

    @ParameterizedTest
    @ValueSource(strings = {"Can somebody drive my mother to the dentist on Tuesday at nine?",
            "who can take my dad to the hospital on monday", "my husband needs a lift", "my mum would like a visitor",
            "Can someone visit my aunt once a week?", "drive my mother to the hospital",
            "could anyone take my neighbour shopping on friday", "I am looking for somebody to drive my mum to church",
            "wie brengt mijn vader maandag naar het ziekenhuis", "wie kan er met m'n man wandelen",
            "mijn buurvrouw moet dinsdag naar de oogarts",
            "kan iemand mijn moeder\nbrengen? Mijn moeder wil naar de kerk",
            "Ik zoek iemand die mijn moeder rijdt, wie brengt mijn moeder"})
    void what_is_to_be_done_with_a_relative_is_for_them(String text) {
        assertThat(OF_ANOTHER.isSaid(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mijn man moet werken, wie rijdt mij naar de tandarts?",
            "my husband has to work, who can drive me?", "wie rijdt mij en mijn man", "who can take my dog for a walk",
            "can somebody bring my groceries", "wie haalt mijn boodschappen", "my wife died, the garden is a mess",
            "ik ga met mijn man verhuizen, wie helpt er sjouwen", "I'm looking after my husband, who takes over",
            "wie haalt mijn dochter van school", "mijn man heeft zijn enkel verstuikt, wie laat de hond uit", ""})
    void who_is_only_the_reason_is_not(String text) {
        assertThat(OF_ANOTHER.isSaid(text)).isFalse();
    }
}
