package nl.handje.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementTest {
    @ParameterizedTest
    @ValueSource(strings = {"Ze weet dat ik dit vraag hoor en ze heeft er zin in", "mijn moeder weet ervan",
            "ze heeft me gevraagd of ik iemand kan regelen", "Hij vroeg laatst zelf of ik geen belmaatje kan zoeken",
            "ze heeft er zelf om gevraagd", "Hij vindt het goed", "in overleg met mijn vader",
            "Three bulbs have gone. She knows I'm asking. Could someone pop round?", "My dad knows about this",
            "he's asked for it himself", "he's asked for a tutor himself", "she has asked me to find somebody"})
    void who_knows_of_the_ask_need_not_be_asked_about(String said) {
        assertThat(Agreement.isSaid(said)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ze weet niet dat ik dit vraag", "mijn zoon weet het nog niet",
            "hij weet niet hoe het moet",
            "mijn vader weet het niet meer zo goed", "my mum doesn't know I'm asking",
            "he knows nothing about computers",
            "she knows about gardens", "no idea if he'd say yes mind you", "kan iemand mijn moeder bezoeken?"})
    void otherwise_it_is_asked(String said) {
        assertThat(Agreement.isSaid(said)).isFalse();
    }
}
