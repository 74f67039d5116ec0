package nl.handje.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.handje.nlp.Severity;
import nl.handje.review.ReviewQueue;
import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody does not answer, and who worries is not there: whom to call, who can go, and never an ask of company. */
@Transcript
class WorriedAboutAnotherTest {
    @Autowired
    Town town;
    @Autowired
    ReviewQueue queue;

    @Test
    void a_friend_who_does_not_answer() {
        var ellen = town.neighbour("Ellen", "en");
        ellen.says("my friend, shes not answering her phone since yesterday");
        var first = ellen.readsSomethingWith("Call 112 now.", "0900-8844", "a neighbour close by", "with a key").text();
        assertThat(first).doesNotContain("Stay with", "fire", "gas", "0800-2000");
        ellen.says("i dont live there. should i really call 112 for that?");
        ellen.readsSomethingWith("Yes, then call 112.", "They decide whether somebody goes.");
        ellen.says("not me, my friend. she lives alone, 74. who can go and check on her?");
        ellen.readsSomethingWith("Ask a neighbour, family or somebody with a key to go now.", "0900-8844");
        ellen.says("she doesnt answer how can she agree");
        ellen.readsSomethingWith("I am reading what you write.", "0900-8844");
        ellen.says("this is not help i need somebody to check if she is alive");
        ellen.readsSomethingWith("Ask a neighbour, family");
        ellen.says("should I phone the police?");
        ellen.readsSomethingWith("Yes, that is right. Call 0900-8844");
        ellen.says("annie fell and nobody has seen her since");
        ellen.readsSomethingWith("Have you called 112?", "say where they live");
        ellen.says("what do i do");
        ellen.readsSomethingWith("Have you called 112?");
        ellen.says("when will they look at it?");
        ellen.readsSomethingWith("You get an answer here in this chat.", "They cannot go and look either.");
        ellen.says("I called 112");
        ellen.readsSomethingWith("Good. Do what they say");
    }

    @Test
    void a_friend_who_said_goodbye() {
        var tom = town.neighbour("Tom", "en");
        tom.says("my mate Rob isn't picking up. last night he said he was done with everything");
        tom.readsSomethingWith("Call 112 now.", "where they may be", "113");
        tom.says("no its rob im worried about. what do i do");
        tom.readsSomethingWith("Call 112 now.", "Then somebody goes there.");
        tom.says("can somebody go round to his place");
        tom.readsSomethingWith("Call 112. They send somebody.");
        tom.says("he answered, he was asleep");
        tom.readsSomethingWith("What a relief!");
        tom.says("thank you");
        assertThat(tom.readsSomethingWith("").text()).doesNotContain("112");
    }

    @Test
    void a_neighbour_behind_closed_curtains() {
        var kees = town.neighbour("Kees", "nl");
        kees.says("mijn buurvrouw doet niet open en de gordijnen zijn al twee dagen dicht");
        kees.readsSomethingWith("Bel nu 112.", "Bel de politie: 0900-8844.", "iemand met een sleutel");
        kees.says("wie kan er gaan kijken?");
        kees.readsSomethingWith("Vraag een buur, familie of iemand met een sleutel");
        kees.says("moet ik de politie bellen?");
        kees.readsSomethingWith("Ja, dat is goed. Bel 0900-8844");
        kees.says("moet ik daar echt 112 voor bellen");
        kees.readsSomethingWith("Ja, bel dan 112. Ook als u twijfelt.");
        kees.says("ze heeft een hondje en ze is altijd alleen");
        kees.readsSomethingWith("0900-8844");
    }

    @Test
    void a_mother_who_may_have_fallen() {
        var dirk = town.neighbour("Dirk", "nl");
        dirk.says("mijn moeder neemt al de hele dag de telefoon niet op, ik ben bang dat ze gevallen is");
        assertThat(dirk.readsSomethingWith("Bel nu 112. Zeg waar de ander woont.").text())
                .doesNotContain("Blijf bij", "brand", "gas");
        dirk.says("ik woon in Groningen, ik kan er niet heen");
        dirk.readsSomethingWith("Hebt u 112 al gebeld?");
        dirk.says("kan er iemand bij haar langs gaan, ze woont alleen");
        dirk.readsSomethingWith("Bel 112. Zij sturen iemand.");
        dirk.says("ze is terecht, ze was bij de buren");
        dirk.readsSomethingWith("Gelukkig!");
        dirk.says("dank u wel");
        assertThat(dirk.readsSomethingWith("").text()).doesNotContain("112");
    }

    @Test
    void not_the_writer_but_a_friend() {
        var mia = town.neighbour("Mia", "nl");
        mia.says("ik denk dat het zo niet langer kan, wil niet meer leven");
        mia.readsSomethingWith("0800-0113");
        mia.says("nee niet ik, mijn vriend");
        mia.readsSomethingWith("U maakt zich zorgen om een ander.", "Bel nu 112.",
                "Bent u er zelf bij? Blijf dan daar.");
        mia.says("moet ik de politie bellen");
        mia.readsSomethingWith("Ja. Bel nu 112.");
    }

    @Test
    void a_human_is_told_what_it_is_about() {
        var ellen = town.neighbour("Ellen", "nl");
        ellen.says("ik krijg mijn zus al dagen niet te pakken");
        ellen.readsSomethingWith("0900-8844");
        assertThat(queue.waiting()).anySatisfy(report -> {
            assertThat(report.severity()).isEqualTo(Severity.ACUTE);
            assertThat(report.findings()).anySatisfy(finding -> assertThat(finding.reason())
                    .isEqualTo("Iemand maakt zich zorgen om een ander die niets laat horen."));
        });
    }

    @Test
    void another_matter_can_be_begun_and_the_next_day_everything_can() {
        var kees = worried();
        kees.says("Kan iemand vrijdag mijn gras maaien?");
        kees.readsSomethingWith("Mag ik bewaren");
        var mia = worried();
        town.clockAdvances(Duration.ofHours(13));
        mia.says("Kan iemand mijn moeder gezelschap houden?");
        mia.readsSomethingWith("Mag ik bewaren");
        town.forgetWhatWasSaid();
    }

    private Neighbour worried() {
        var somebody = town.neighbour("Kees", "nl");
        somebody.says("mijn moeder doet niet open, ik maak me zorgen");
        somebody.readsSomethingWith("0900-8844");
        return somebody;
    }

    @Test
    void who_is_in_danger_asks_about_the_human() {
        var tom = town.neighbour("Tom", "en");
        tom.says("i cant go on anymore, whats the point of it all");
        tom.readsSomethingWith("0800-0113");
        tom.says("who is going to look at it? will they ring me");
        tom.readsSomethingWith("You get an answer here in this chat. We do not call you", "0800-0113");
        tom.says("i mean the person you asked. when do they call");
        tom.readsSomethingWith("I do not know how soon it is");
    }

    @Test
    void who_is_in_danger_asks_about_the_human_in_dutch() {
        var mia = town.neighbour("Mia", "nl");
        mia.says("mijn man slaat mij");
        mia.readsSomethingWith("Veilig Thuis: 0800-2000");
        mia.says("wie leest dat");
        mia.readsSomethingWith("Een mens van Handje leest uw bericht.", "Veilig Thuis: 0800-2000");
        mia.says("wanneer bellen ze");
        mia.readsSomethingWith("Wij bellen u niet, en ik weet niet hoe snel het is.");
        mia.says("moet ik de politie bellen?");
        mia.readsSomethingWith("Ja, dat mag altijd. Is er gevaar? Bel 112.");
    }
}
