package nl.handje.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import nl.handje.testing.Helpers;
import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who would feel at ease with a woman says so, and neighbours read it before they answer. */
@Transcript
class RatherAWomanTest {
    @Autowired
    Town town;

    private Neighbour says(String words) {
        var fatma = town.neighbour("Fatma", "nl");
        fatma.says(words).readsAll();
        return fatma.says("ja");
    }

    private Neighbour saysInEnglish(String words) {
        var joan = town.neighbour("Joan", "en");
        joan.says(words).readsAll();
        return joan.says("yes");
    }

    @Test
    void it_is_read_back_and_the_neighbour_reads_it() {
        var ben = Helpers.dutch(town, "Ben", "Ik kan wel met iemand meegaan naar het ziekenhuis");
        var fatma = says("Ik wil graag een vrouw die met mij meegaat naar de dokter donderdag om 10 uur, 6131");
        fatma.readsSomethingWith("Goed om te weten: het liefst een vrouw.");
        fatma.says("ja").readsAll();
        ben.readsSomethingWith("het liefst een vrouw");
    }

    @Test
    void it_is_added_at_the_confirmation() {
        var fatma = says("Kan iemand donderdag om 10 uur met mij mee naar de dokter? 6131");
        fatma.readsSomethingWith("Klopt dit?");
        fatma.says("liever een vrouw");
        fatma.readsSomethingWith("Goed om te weten: het liefst een vrouw.");
    }

    @Test
    void in_english_it_is_read_back_too() {
        saysInEnglish("Could someone come to the doctor with me Thursday at 10? Preferably a woman. 6131 AB")
                .readsSomethingWith("Good to know: preferably a woman.");
    }

    @Test
    void it_is_added_at_the_confirmation_in_english() {
        var joan = saysInEnglish("Can someone come to the doctor with me on Thursday at 10? 6131 AB");
        joan.readsSomethingWith("Is this right?");
        joan.says("i'd rather have a woman");
        joan.readsSomethingWith("Good to know: preferably a woman.");
    }

    @Test
    void whom_the_help_is_for_is_no_wish() {
        var els = says(
                "Mijn buurvrouw is een vrouw van 90, kan iemand haar donderdag om 10 uur naar de kapper rijden? 6131");
        els.readsSomethingWith("U vraagt dit voor uw buurvrouw.");
        els.says("ja");
        assertThat(els.readsSomethingWith("Klopt dit?").text()).doesNotContain("liefst");
    }
}
