package nl.handje.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import nl.handje.testing.Neighbour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people say to the read-back who press no buttons: days that do not suit, one thing more, a question between. */
class AsTheyTalkTest extends StrangerTestCase {
    private static final String CURTAINS = "Wie wil mijn gordijnen ophangen? ";
    private static final String CAT = "I need somebody to feed my cat, ";

    @Test
    void one_thing_more_does_not_take_the_place_of_the_first() {
        var kate = toTheReadBack("en", CAT, "Yes, that is fine", "saturday");
        kate.says("Fine, whatever, yes. and someone needs to water the plants aswell");
        kate.readsSomethingWith("help in the garden and help with a pet");
    }

    @Test
    void one_thing_more_in_dutch() {
        var ilse = toTheReadBack("nl", "wie wil mijn kat eten geven? ", "Ja, dat is goed", "zaterdag");
        ilse.says("en de tuin moet ook water hebben");
        ilse.readsSomethingWith("hulp in de tuin en hulp met een huisdier");
    }

    @Test
    void the_long_question_of_the_door_is_put_once() {
        var riet = town.neighbour("Riet", "nl");
        riet.says("Wie wil mijn gordijnen ophangen?");
        riet.readsSomethingWith("Ik ben Handje", "Mag ik bewaren");
        riet.says("en wie leest dit allemaal, mijn dochter hoeft het niet te weten");
        riet.readsSomethingWith("lees");
        riet.reads("Mag ik bewaren wat u hier schrijft, om hulp te regelen?").offering("Ja, dat is goed",
                "Nee, liever niet");
        riet.says("wat kost dat dan meneer?");
        riet.reads("Het kost niets. Buren helpen elkaar zonder betaling.");
        riet.reads("Mag ik bewaren wat u hier schrijft, om hulp te regelen?").offering("Ja, dat is goed",
                "Nee, liever niet");
    }

    @ParameterizedTest
    @CsvSource({"moet ik dan wel eerst opruimen?,'Nee hoor, u hoeft niets op te ruimen. De buur komt voor u.'",
            "moet ik koffie zetten voor die meneer?,'Dat hoeft niet, maar het mag natuurlijk. Geld of een cadeau is niet nodig.'",
            "is het een man of een vrouw?,'Of het een man of een vrouw wordt, weet ik niet. U hoort eerst de voornaam, en u mag altijd nee zeggen.'"})
    void a_question_in_between_is_answered(String question, String answer) {
        var riet = toTheReadBack("nl", CURTAINS, "Ja, dat is goed", "woensdag");
        riet.says(question);
        riet.reads(answer);
        riet.readsSomethingWith("Klopt dit?", "op woensdag 25 november");
    }

    @ParameterizedTest
    @CsvSource({"do i have to tidy up first?,'No, you need not tidy up. The neighbour comes for you.'",
            "should i make coffee?,'You need not, but of course you may. Money or a present is not needed.'"})
    void a_question_in_between_is_answered_in_english(String question, String answer) {
        var kate = toTheReadBack("en", CAT, "Yes, that is fine", "saturday");
        kate.says(question);
        kate.reads(answer);
        kate.readsSomethingWith("Is this right?", "on Saturday 28 November");
    }

    @Test
    void what_only_a_human_can_tell_is_not_answered_with_everything_else() {
        var kate = toTheReadBack("en", CAT, "Yes, that is fine", "saturday");
        kate.says("yes");
        kate.readsAll();
        kate.says("how will the cat know it is not a burglar?");
        kate.readsSomethingWith("I do not know that.").offering("Yes, a person please", "How does it work?");
    }

    @Test
    void a_lamp_beside_grief_is_heard_as_well() {
        var willem = town.neighbour("Willem", "nl");
        willem.says(
                "sinds Truus er niet meer is weet ik het allemaal niet meer zo goed. de lamp in de gang is ook kapot");
        willem.reads("Wat verdrietig. Goed dat u het vertelt.");
        willem.readsSomethingWith("Mag ik bewaren");
        willem.says("ja");
        willem.readsSomethingWith("Wanneer hebt u hulp nodig?");
        willem.says("vrijdag");
        willem.readsAll();
        willem.says("6131");
        willem.readsSomethingWith("hulp bij een klus");
    }

    @Test
    void a_lamp_beside_grief_is_heard_in_english() {
        var bea = town.neighbour("Bea", "en");
        bea.says("my husband died in March and I don't know any more. the lamp in the hall is broken too");
        bea.reads("I am so sorry to hear that. Thank you for telling me.");
        bea.readsSomethingWith("May I keep");
        bea.says("yes");
        bea.readsSomethingWith("When do you need help?");
        bea.says("friday");
        bea.readsAll();
        bea.says("6131");
        bea.readsSomethingWith("help with an odd job");
    }

    @Test
    void without_punctuation_nothing_is_lost_that_the_helper_must_know() {
        var riet = toTheReadBack("nl",
                "ik zoek hulp met ramen lappen ik woon op de derde zonder lift er is een hond", "Ja, dat is goed",
                "woensdag");
        riet.says("wat lezen ze dan?");
        assertThat(riet.readsAll().map(Neighbour.Read::text).orElse("")).contains("op de derde zonder lift");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes cancel", "yes please cancel it"})
    void yes_cancel_calls_it_off(String words) {
        var kate = waitingForAnybody();
        kate.says(words);
        kate.readsSomethingWith("I have stopped looking for help with a pet.");
    }

    @Test
    void no_leave_it_leaves_it() {
        var kate = waitingForAnybody();
        kate.says("no leave it");
        kate.reads("All right, it stays.");
    }

    private Neighbour waitingForAnybody() {
        var kate = toTheReadBack("en", CAT, "Yes, that is fine", "saturday");
        kate.says("yes");
        kate.readsAll();
        kate.says("i dont need it anymore, my sister does it");
        kate.readsSomethingWith("Do you want to call this off");
        return kate;
    }

    @Test
    void after_do_you_look_for_help_one_word_is_enough() {
        var sjef = town.neighbour("Sjef", "nl");
        sjef.says("asdfghjkl");
        sjef.readsSomethingWith("Waarmee kan ik u helpen?");
        sjef.says("ja hulp dus");
        sjef.readsSomethingWith("Mag ik bewaren");
        sjef.says("ja");
        sjef.readsSomethingWith("Waar kan een buur u mee helpen?");
        sjef.says("grijze container aan de straat zetten");
        sjef.readsSomethingWith("Wanneer hebt u hulp nodig?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"is al iemand voor mijn kat? ik beetje bang, is morgen", "hebbie al iemand"})
    void who_waits_hears_how_it_stands(String words) {
        var yusuf = toTheReadBack("nl", "mijn kat moet eten krijgen, wie kan dat?", "Ja, dat is goed", "zaterdag");
        yusuf.says("ja");
        yusuf.readsSomethingWith("ik heb het genoteerd");
        yusuf.says(words);
        yusuf.reads("Ik zoek nog: hulp met een huisdier, op zaterdag 28 november. Er is nog geen ja. Zegt iemand ja, "
                + "dan hoort u het meteen. Lukt het niet, dan zeg ik het ook.").offering("Ja, een mens graag");
    }

    @Test
    void who_waits_hears_how_it_stands_in_english() {
        var kate = toTheReadBack("en", CAT, "Yes, that is fine", "saturday");
        kate.says("yes");
        kate.readsAll();
        kate.says("anyone yet? getting nervous");
        kate.readsSomethingWith("I am still looking: help with a pet, on Saturday 28 November. There is no yes yet.");
    }

    @Test
    void two_kinds_that_are_offered_in_a_list_are_both_heard() {
        var ben = town.neighbour("Ben", "en");
        ben.says("I'd like to help people. Shopping, odd jobs. Max twice a month. No cats");
        ben.readsAll();
        ben.says("sure");
        ben.readsAll();
        ben.says("tuesdays");
        ben.readsAll();
        ben.says("6131");
        ben.readsSomethingWith("help with the groceries and help with an odd job", "twice a month at most; no cats");
    }

    @ParameterizedTest
    @CsvSource({
            "en,I'd like to help with shopping on tuesdays,sure,also odd jobs,help with the groceries and help with an odd job",
            "nl,ik wil graag boodschappen doen voor iemand op dinsdag,ja hoor,klusjes ook,hoort het bij waar we mee bezig zijn?"})
    void one_more_thing_that_is_offered_comes_with_the_first(String language, String offer, String yes, String more,
            String both) {
        var ben = town.neighbour("Ben", language);
        ben.says(offer);
        ben.readsAll();
        ben.says(yes);
        ben.readsAll();
        ben.says("6131");
        ben.readsAll();
        ben.says(more);
        ben.readsSomethingWith(both);
    }

    @Test
    void who_offers_and_does_not_drive_is_not_taken_to_look_for_a_lift() {
        var ben = town.neighbour("Ben", "nl");
        ben.says("ik wil wel helpen, boodschappen of klusjes, op dinsdag, ik heb geen auto");
        ben.readsAll();
        ben.says("ja");
        ben.readsAll();
        ben.says("6131");
        ben.readsSomethingWith("U wilt anderen helpen. Waarmee: hulp bij de boodschappen");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nl | Ik kan iemand rijden of boodschappen voor iemand doen, elke middag.  | Ja, dat is goed  | U wilt anderen helpen.
            en | my mother needs help with her garden on friday, she knows            | Yes, that is fine | you are looking for help in the garden
            """)
    void the_words_of_the_other_side_in_a_sentence_do_not_turn_it_round(String language, String words, String yes,
            String readBack) {
        var somebody = town.neighbour("Ben", language);
        somebody.says(words);
        somebody.readsAll();
        somebody.taps(yes);
        somebody.readsAll();
        somebody.says("6131");
        somebody.readsSomethingWith(readBack);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vraag maar stilletjes aan één iemand", "aan één buur graag, stil"})
    void who_finds_asking_hard_may_say_how_in_their_own_words(String words) {
        var riet = toTheLadder("nl", "ik wil niemand tot last zijn, maar wie wil mijn gordijnen ophangen?",
                "Ja, dat is goed", "woensdag");
        riet.says(words);
        riet.readsSomethingWith("Klopt dit?", "mijn gordijnen ophangen");
    }

    private Neighbour toTheLadder(String language, String ask, String yes, String day) {
        var somebody = town.neighbour("Mary", language);
        somebody.says(ask);
        somebody.readsAll();
        somebody.taps(yes);
        somebody.readsAll();
        somebody.says(day);
        somebody.readsAll();
        somebody.says("6131");
        somebody.readsAll();
        return somebody;
    }

    @Test
    void who_finds_asking_hard_may_say_how_in_english() {
        var mary = toTheLadder("en", "I don't want to be a bother, but who can hang my curtains?",
                "Yes, that is fine", "wednesday");
        mary.says("just one neighbour, quietly");
        mary.readsSomethingWith("Is this right?", "hang my curtains");
    }
}
