package nl.handje.transcripts;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.handje.testing.Helpers;
import nl.handje.testing.Neighbour;
import org.junit.jupiter.api.Test;

/** Who finds asking hard chooses how far to go, and can stop at each rung. */
class LadderTest extends AskingTestCase {
    private static final String SHY = "Ik zoek iemand die vrijdag boodschappen doet maar ik durf het niet te vragen, 6131 AB";

    @Test
    void who_does_not_know_whether_they_may_ask_hears_a_warm_word_first() {
        anna.says("ik weet niet of ik dat mag vragen");
        anna.reads("U stoort niemand. Buren helpen graag, en ze mogen ook nee zeggen. "
                + "Ik vraag niets zonder dat u het goedvindt.");
        anna.readsSomethingWith("Mag ik bewaren wat u hier schrijft");
        anna.taps("Ja, dat is goed");
        anna.readsSomethingWith("Waar kan een buur u mee helpen?");
        anna.says("Ik zoek iemand voor de boodschappen op vrijdag, 6131 AB");
        anna.readsSomethingWith("Hoe zal ik het vragen?").offering("Help mij met de woorden",
                "Laat zien wie zou helpen", "Vraag het stil aan één buur", "Vraag het aan hooguit drie",
                "Laat eerst een mens kijken", "Vraag het maar gewoon");
        anna.taps("Vraag het maar gewoon");
        anna.readsSomethingWith("Klopt dit? U zoekt hulp bij de boodschappen");
    }

    @Test
    void who_blushes_and_says_what_they_want_has_dared_already() {
        anna.says("Ik schaam me een beetje, maar wie doet vrijdag boodschappen voor mij? 6131 AB");
        anna.readsSomethingWith("Mag ik bewaren wat u hier schrijft");
        anna.taps("Ja, dat is goed");
        anna.readsSomethingWith("Klopt dit? U zoekt hulp bij de boodschappen");
    }

    @Test
    void three_versions_of_the_request_are_made_from_what_was_understood() {
        var ben = Helpers.dutch(town, "Ben", "Ik wil wel boodschappen doen");
        toTheLadder();
        anna.taps("Help mij met de woorden");
        anna.reads("Zal ik het zo zeggen? Kies wat bij u past.\n\n"
                + "Kort: ‘Ik zoek hulp bij de boodschappen, op vrijdag 27 november. Kunt u mij helpen?’\n\n"
                + "Vriendelijk: ‘Dag buur! Zou u mij willen helpen? Het gaat om hulp bij de boodschappen, op vrijdag "
                + "27 november. Het zou heel fijn zijn. Nee zeggen mag ook.’\n\n"
                + "Met een reden: ‘Dag! Ik zoek hulp bij de boodschappen, op vrijdag 27 november. Zelf lukt het mij "
                + "even niet. Kunt u mij helpen?’").offering("Kort", "Vriendelijk", "Met een reden");
        anna.taps("Vriendelijk");
        anna.readsSomethingWith("Klopt dit?", "Buren lezen: ‘Dag buur! Zou u mij willen helpen?");
        anna.taps("Ja");
        anna.readsSomethingWith("Ik heb het nu aan één buur gevraagd");
        ben.readsSomethingWith("In eigen woorden: ‘Dag buur! Zou u mij willen helpen?");
    }

    @Test
    void who_would_help_is_seen_before_anybody_is_asked() {
        for (int i = 0; i < 3; i++) {
            Helpers.dutch(town, "Helper " + i, "Ik wil wel boodschappen doen");
        }
        toTheLadder();
        anna.taps("Laat zien wie zou helpen");
        anna.reads("Er zijn 3 mensen in uw buurt die dit graag doen: hulp bij de boodschappen.\n"
                + IntStream.rangeClosed(1, 3).mapToObj(i -> i
                        + ". iemand op ongeveer 5 minuten lopen (hulp bij de boodschappen: alle dagen)\n")
                        .collect(Collectors.joining())
                + " Hoe zal ik het vragen? Er is nog niets verstuurd.").offering("Vraag eerst de eerste",
                        "Vraag eerst de tweede", "Vraag eerst de derde", "Vraag het aan hooguit drie",
                        "Laat eerst een mens kijken", "Nu nog niet");
        anna.taps("Nu nog niet");
        anna.readsSomethingWith("Dat is goed. Er is niets verstuurd.");
    }

    @Test
    void the_neighbour_who_was_chosen_is_asked_first_and_alone_and_then_the_others() {
        var helpers = List.of(Helpers.dutch(town, "Ben", "Ik wil wel boodschappen doen"),
                Helpers.dutch(town, "Carla", "Ik wil wel boodschappen doen"),
                Helpers.english(town, "Eve", "I can do the shopping for somebody"));
        toTheLadder();
        anna.taps("Laat zien wie zou helpen");
        var shown = anna.readsSomethingWith("spreekt Engels").text();
        var english = shown.lines().toList().indexOf(shown.lines().filter(it -> it.contains("Engels")).findFirst()
                .orElseThrow());
        anna.taps("Vraag eerst de " + List.of("eerste", "tweede", "derde").get(english - 1));
        anna.readsSomethingWith("Klopt dit?", "Ik vraag eerst alleen de buur die u koos.");
        anna.taps("Ja");
        anna.readsSomethingWith("Ik heb het nu alleen gevraagd aan de buur die u koos");
        helpers.getLast().readsSomethingWith("help with the groceries");
        town.nothingElseWasSaid();
        town.clockAdvances(Duration.ofHours(3));
        helpers.get(0).readsSomethingWith("zoekt hulp bij de boodschappen");
        helpers.get(1).readsSomethingWith("zoekt hulp bij de boodschappen");
        town.forgetWhatWasSaid();
    }

    @Test
    void a_chosen_neighbour_who_cannot_be_asked_any_more_is_told_and_nobody_else_is_asked() {
        var helpers = IntStream.range(0, 3).mapToObj(i -> Helpers.dutch(town, "Helper " + i,
                "Ik wil wel boodschappen doen")).toList();
        toTheLadder();
        anna.taps("Laat zien wie zou helpen");
        anna.readsSomethingWith("Er zijn 3 mensen");
        anna.taps("Vraag eerst de tweede");
        anna.readsSomethingWith("Klopt dit?");
        helpers.forEach(helper -> helper.says("ik stop met helpen"));
        helpers.forEach(Neighbour::readsAll);
        anna.taps("Ja");
        anna.reads("De buur die u koos, kan nu toch niet. Ik heb nog niemand iets gevraagd. Wat wilt u?")
                .offering("Vraag het ook aan anderen", "Laat een mens meekijken", "Niet meer nodig");
    }

    @Test
    void one_of_those_who_would_help_is_chosen_in_english() {
        IntStream.range(0, 3).forEach(i -> Helpers.dutch(town, "Helper " + i, "Ik wil wel boodschappen doen"));
        anna = town.neighbour("Anna", "en");
        anna.says("I would like somebody to do my shopping on Friday but I find it hard to ask, 6131 AB");
        anna.readsSomethingWith("May I keep what you write here");
        anna.taps("Yes, that is fine");
        anna.readsSomethingWith("How shall I ask it?");
        anna.says("Show who would help");
        anna.readsSomethingWith("1. somebody about 5 minutes’ walk away (help with the groceries: every day)");
        anna.says("Ask the third one first");
        anna.readsSomethingWith("Is this right?", "I first ask only the neighbour you chose.");
        anna.taps("Yes");
        anna.readsSomethingWith("I have now asked only the neighbour you chose");
        town.forgetWhatWasSaid();
    }

    @Test
    void fewer_than_three_are_a_few() {
        Helpers.dutch(town, "Ben", "Ik wil wel boodschappen doen");
        toTheLadder();
        anna.taps("Laat zien wie zou helpen");
        anna.readsSomethingWith("Er zijn een paar mensen in uw buurt");
    }

    @Test
    void one_neighbour_is_asked_quietly_and_then_the_asker_again() {
        var ben = Helpers.dutch(town, "Ben", "Ik wil wel boodschappen doen");
        var carla = Helpers.dutch(town, "Carla", "Ik wil wel boodschappen doen");
        toTheLadder();
        anna.taps("Vraag het stil aan één buur");
        anna.readsSomethingWith("Klopt dit?");
        anna.taps("Ja");
        anna.readsSomethingWith("Ik heb het nu aan één buur gevraagd");
        ben.readsSomethingWith("zoekt hulp bij de boodschappen");
        ben.taps("Niet deze keer");
        ben.readsSomethingWith("Geen probleem");
        anna.reads("Wie ik vroeg voor hulp bij de boodschappen, kan deze keer niet. Dat ligt niet aan u. "
                + "Zal ik verder vragen?").offering("Vraag het ook aan anderen", "Laat een mens meekijken",
                        "Niet meer nodig");
        anna.taps("Vraag het ook aan anderen");
        anna.readsSomethingWith("Ik heb het nu aan één buur gevraagd");
        carla.readsSomethingWith("zoekt hulp bij de boodschappen");
    }

    @Test
    void a_person_looks_first_and_nobody_is_asked() {
        Helpers.dutch(town, "Ben", "Ik wil wel boodschappen doen");
        toTheLadder();
        anna.taps("Laat eerst een mens kijken");
        anna.readsSomethingWith("Klopt dit?");
        anna.taps("Ja");
        anna.reads("Dat is goed. Een coördinator kijkt eerst mee, en ik vraag nog niemand. U hoort van mij.")
                .offering("Vraag het ook aan anderen");
    }

    @Test
    void a_person_who_does_not_look_is_reminded_and_the_asker_may_choose_anew() {
        var ben = Helpers.dutch(town, "Ben", "Ik wil wel boodschappen doen");
        toTheLadder();
        anna.taps("Laat eerst een mens kijken");
        anna.readsAll();
        anna.taps("Ja");
        anna.readsSomethingWith("Een coördinator kijkt eerst mee");
        town.clockAdvances(Duration.ofDays(1));
        anna.readsSomethingWith("Er had nog geen coördinator tijd voor uw vraag: hulp bij de boodschappen",
                "Wilt u blijven wachten?").offering("Ja, ik wacht", "Vraag het ook aan anderen", "Niet meer nodig");
        anna.taps("Vraag het ook aan anderen");
        anna.readsSomethingWith("aan één buur gevraagd");
        ben.readsSomethingWith("zoekt hulp bij de boodschappen");
    }

    @Test
    void the_ladder_is_there_for_everybody_who_changes_how_it_is_asked() {
        asks("Kan iemand vrijdag boodschappen doen? 6131 AB");
        anna.readsSomethingWith("Klopt dit?");
        anna.taps("Aanpassen");
        anna.readsSomethingWith("Wat wilt u anders?");
        anna.taps("Hoe ik het vraag");
        anna.readsSomethingWith("Hoe zal ik het vragen?");
        anna.taps("Vraag het aan hooguit drie");
        anna.readsSomethingWith("Klopt dit?");
    }

    @Test
    void the_ladder_speaks_english_as_well() {
        anna = town.neighbour("Anna", "en");
        anna.says("I would like somebody to do my shopping on Friday but I find it hard to ask, 6131 AB");
        anna.readsSomethingWith("May I keep what you write here");
        anna.taps("Yes, that is fine");
        anna.readsSomethingWith("How shall I ask it?");
        anna.taps("Help me with the words");
        anna.readsSomethingWith("Short: ‘I am looking for help with the groceries, on Friday 27 November.");
        anna.taps("Friendly");
        anna.readsSomethingWith("Is this right?", "Neighbours read: “Hello neighbour! Would you like to help me?");
    }

    private void toTheLadder() {
        asks(SHY);
        anna.readsSomethingWith("Hoe zal ik het vragen?");
    }
}
