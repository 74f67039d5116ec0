package nl.handje.transcripts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days and times as people say them: what does not suit, what comes with it, how it is read back. */
class TimesAsTheyTalkTest extends StrangerTestCase {
    private static final String CURTAINS = "Wie wil mijn gordijnen ophangen? ";
    private static final String CAT = "I need somebody to feed my cat, ";

    @ParameterizedTest
    @ValueSource(strings = {"o nee donderdag komt de kapper, dan kan het niet", "donderdag kan dus niet",
            "nee nee donderdag juist niet, dan komt de kapper", "donderdag lukt me niet meer"})
    void a_day_that_does_not_suit_is_left_out(String words) {
        var riet = toTheReadBack("nl", CURTAINS, "Ja, dat is goed", "woensdag of donderdag");
        riet.says(words);
        riet.readsSomethingWith("op woensdag 25 november. U woont");
    }

    @ParameterizedTest
    @ValueSource(strings = {"thursday does not work for me", "not thursday",
            "thursday i have the hairdresser so not then"})
    void in_english_too(String words) {
        var kate = toTheReadBack("en", "Who can hang my curtains?", "Yes, that is fine", "wednesday or thursday");
        kate.says(words);
        kate.readsSomethingWith("on Wednesday 25 November. You live");
    }

    @Test
    void the_only_day_that_does_not_suit_leaves_the_others() {
        var riet = toTheReadBack("nl", CURTAINS, "Ja, dat is goed", "donderdag");
        riet.says("donderdag kan niet, dan komt mijn zus");
        riet.readsSomethingWith("op een moment in overleg, maar niet donderdag");
        riet.says("woensdag alleen dus");
        riet.readsSomethingWith("op woensdag 25 november. U woont");
    }

    @ParameterizedTest
    @CsvSource({"voor vrijdag,uiterlijk op donderdag 26 november",
            "maandag voor 7 uur,'op maandag 23 november, voor 07:00'",
            "zaterdag en zondag,van zaterdag 28 november tot en met zondag 29 november"})
    void a_time_is_read_back_as_it_was_said(String words, String readBack) {
        toTheReadBackOf("nl", CURTAINS, "Ja, dat is goed", words, readBack);
    }

    @ParameterizedTest
    @CsvSource({"by friday,by Friday 27 November at the latest",
            "monday before 7,'on Monday 23 November, before 07:00'",
            "saturday and sunday,from Saturday 28 November to Sunday 29 November"})
    void a_time_is_read_back_as_it_was_said_in_english(String words, String readBack) {
        toTheReadBackOf("en", "Who can hang my curtains?", "Yes, that is fine", words, readBack);
    }

    private void toTheReadBackOf(String language, String ask, String yes, String when, String readBack) {
        var somebody = town.neighbour("Kim", language);
        somebody.says(ask);
        somebody.readsAll();
        somebody.taps(yes);
        somebody.readsAll();
        somebody.says(when);
        somebody.readsAll();
        somebody.says("6131");
        somebody.readsSomethingWith(readBack);
    }

    @Test
    void a_day_that_is_named_with_too_comes_with_it() {
        var kate = toTheReadBack("en", CAT, "Yes, that is fine", "saturday");
        kate.says("no sunday too");
        kate.readsSomethingWith("on Saturday 28 November or on Sunday 29 November");
    }

    @Test
    void the_second_thing_of_a_newcomer_has_its_own_time() {
        var yusuf = town.neighbour("Yusuf", "nl");
        yusuf.says("hallo, ik ben yusuf. ik heb brief van gemeente, ik niet begrijp. iemand kan kijken? "
                + "en mijn vrouw moet ziekenhuis dinsdag 10 uur, geen auto");
        yusuf.reads("U noemt twee dingen. We doen ze één voor één.");
        yusuf.readsSomethingWith("Mag ik bewaren");
        yusuf.says("ja goed");
        yusuf.readsSomethingWith("Wanneer hebt u hulp nodig?");
        yusuf.says("alle dagen goed");
        yusuf.readsAll();
        yusuf.says("6131");
        yusuf.readsSomethingWith("Klopt dit? U zoekt hulp bij brieven of formulieren");
        yusuf.says("ja");
        yusuf.readsSomethingWith("ik heb het genoteerd");
        yusuf.reads("We gaan verder met wat u eerder schreef.");
        yusuf.readsSomethingWith("Weet die persoon ervan, en is het goed?");
        yusuf.says("ja zij weet");
        yusuf.readsSomethingWith("voor uw vrouw een rit naar het ziekenhuis", "op dinsdag 24 november om 10:00",
                "in 6131");
    }

    @Test
    void the_way_back_is_added_to_the_ride_of_two_requests() {
        var yusuf = toTheReadBack("nl", "wie kan helpen met brief van gemeente?", "Ja, dat is goed", "alle dagen goed");
        yusuf.says("ja");
        yusuf.readsAll();
        yusuf.says("kan iemand mij dinsdag om 10 uur naar het ziekenhuis rijden?");
        yusuf.readsSomethingWith("een rit naar het ziekenhuis");
        yusuf.says("ja");
        yusuf.readsAll();
        yusuf.says("en hoe gaat terug? ik moet ook naar huis");
        yusuf.readsSomethingWith("Zal ik dit bij uw vraag zetten?");
        yusuf.says("ja");
        yusuf.readsSomethingWith("dat lezen de buren er nu bij", "hoe gaat terug?");
    }
}
