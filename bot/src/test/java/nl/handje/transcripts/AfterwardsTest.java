package nl.handje.transcripts;

import static nl.handje.testing.MovableClock.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.handje.testing.Agreed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Thursday 14:30 has come and gone: how it went, and when it did not. */
class AfterwardsTest extends AgreedTestCase {
    private static final String RIDE = "een rit naar de kapper in Sittard";
    private static final String THEN = "op donderdag 26 november om 14:30";

    @BeforeEach
    void it_is_past_the_start() {
        town.clockMovesTo(at("2026-11-26T15:00"));
        forgotten();
    }

    private void asked() {
        town.clockMovesTo(at("2026-11-26T18:30"));
        anna.reads("Ben zou u helpen: " + RIDE + ". Hoe ging het?")
                .offering("Goed", "Niet zo goed", "Er kwam niemand");
        ben.reads("U zou Anna helpen: " + RIDE + ". Is het gelukt?")
                .offering("Ja, gelukt", "Er deed niemand open", "Nee, het ging niet door");
    }

    @Test
    void both_are_asked_and_say_it_in_their_own_words() {
        asked();
        anna.says("ja hoor, ging prima");
        ben.reads("Zou u Anna een volgende keer weer willen helpen?").offering("Ja, graag", "Liever iemand anders");
        anna.reads("Fijn om te horen!");
        anna.readsSomethingWith("Wilt u iets liefs terugzeggen?");
        anna.says("wat een aardige man");
        ben.reads("Anna bedankt u: ‘wat een aardige man’");
        anna.reads("Ik heb uw bedankje aan Ben doorgegeven.");
        anna.readsSomethingWith("weer door Ben geholpen");
        anna.says("liever een ander");
        anna.reads("Dat is goed. Ik onthoud het, en zeg het Ben niet.");
        ben.says("ja hoor");
        ben.reads("Fijn, dat onthoud ik.");
        assertThat(experiences()).containsExactly("WELL false", "- true");
        assertThat(state()).isEqualTo("THANKED");
        town.clockMovesTo(at("2027-01-26T15:00"));
        town.readsWhatIsBroughtUp();
    }

    private List<String> experiences() {
        return database.sql("select coalesce(went, '-') || ' ' || again from experience order by went nulls last")
                .query((row, number) -> row.getString(1)).list();
    }

    private String state() {
        return database.sql("select state from appointment").query(String.class).single();
    }

    @Test
    void a_helper_who_is_done_may_tell_how_it_was_at_length() {
        town.clockMovesTo(at("2026-11-26T16:00"));
        forgotten();
        ben.says("klaar, was gezellig. ze moest wel lang wachten dus de volgende keer gaan we iets eerder weg");
        ben.readsSomethingWith("Dank u wel");
        anna.readsSomethingWith("Hoe ging het?");
        forgotten();
        assertThat(state()).isEqualTo("DONE");
    }

    @Test
    void silence_is_chased_once_and_then_it_is_over_by_itself() {
        asked();
        town.clockMovesTo(at("2026-11-27T14:30"));
        anna.reads("Mag ik het nog één keer vragen? Ben zou u helpen: " + RIDE + ". Hoe ging het?");
        ben.reads("Mag ik het nog één keer vragen? U zou Anna helpen: " + RIDE + ". Is het gelukt?");
        town.clockMovesTo(at("2027-01-26T15:00"));
        town.readsWhatIsBroughtUp();
        assertThat(state()).isEqualTo("PASSED");
        assertThat(request()).isEqualTo("DONE");
        anna.says("wat heb ik lopen?");
        anna.readsSomethingWith("Er staat nu niets vast");
    }

    private String request() {
        return database.sql("select state from help_request").query(String.class).single();
    }

    @Test
    void who_says_that_nobody_came_is_heard_by_a_human_and_the_helper_is_asked_kindly() {
        anna.says("er is niemand gekomen");
        ben.reads("Mag ik iets vragen over de afspraak met Anna: " + RIDE + ", " + THEN + "? Ik weet niet zeker of "
                + "die doorging. Was u er?").offering("Ja, ik was er", "Nee, ik was er niet", "Er deed niemand open");
        anna.reads("Dat spijt me heel erg voor u. Een mens kijkt ernaar en schrijft u hier in deze chat. Wilt u de "
                + "hulp nog?").offering("Een andere dag", "Nee, laat maar");
        assertThat(forTheTeam()).hasSize(1).first().asString().startsWith("De helper is volgens de vrager niet");
        ben.says("sorry, nee, helemaal vergeten");
        ben.reads("Dank u dat u het eerlijk zegt. Dat kan gebeuren.");
        assertThat(claims()).containsExactly("NOBODY_CAME I_COULD_NOT");
        assertThat(forTheTeam()).hasSize(1);
        anna.taps("Een andere dag");
        anna.readsSomethingWith("Wanneer");
    }

    private List<String> forTheTeam() {
        return inPlain.all("report.words", "select words from report where source = 'NO_SHOW' order by raised_at");
    }

    private List<String> claims() {
        return database.sql("select claim || ' ' || coalesce(answer, '-') from no_show order by claim")
                .query((row, number) -> row.getString(1)).list();
    }

    @Test
    void the_words_that_she_did_not_come_are_no_answer_that_it_went_badly() {
        asked();
        anna.says("nee ze kwam niet");
        ben.readsSomethingWith("Was u er?");
        anna.readsSomethingWith("Dat spijt me heel erg voor u.");
        ben.taps("Ja, ik was er");
        ben.reads("Dank u. Een mens kijkt ernaar, en hoort u beiden.");
        assertThat(claims()).containsExactly("NOBODY_CAME I_WAS_THERE");
        assertThat(forTheTeam()).hasSize(2).last().asString().startsWith("De twee zeggen niet hetzelfde");
    }

    @Test
    void a_closed_door_may_mean_that_somebody_needs_help() {
        ben.says("er deed niemand open");
        anna.reads("Ben stond voor uw deur, maar er deed niemand open: " + RIDE + ", " + THEN
                + ". Is alles goed met u?").offering("Ja, ik was er niet", "Ik was wel thuis", "Ja, een mens graag");
        ben.reads("Dat is jammer van uw tijd. Dank u dat u er was. Ik vraag Anna wat er was, en een mens kijkt ook.");
        assertThat(forTheTeam()).hasSize(1).first().asString().contains("deed er niemand open");
        anna.taps("Ik was wel thuis");
        anna.readsSomethingWith("Dat spijt me heel erg voor u.");
        assertThat(claims()).containsExactly("NOBODY_CAME -", "NOBODY_HOME I_WAS_THERE");
        assertThat(forTheTeam()).hasSize(2);
    }

    @Test
    void what_the_helper_calls_done_the_asker_may_contradict() {
        ben.says("het is gedaan");
        anna.readsSomethingWith("Hoe ging het?");
        ben.readsAll();
        anna.taps("Er kwam niemand");
        anna.readsSomethingWith("Dat spijt me heel erg voor u.");
        ben.readsSomethingWith("Was u er?");
        assertThat(state()).isEqualTo("MISSED");
    }

    @Test
    void before_the_start_nobody_can_have_failed_to_come() {
        town.beginsAnew();
        var agreed = Agreed.dutch(town);
        agreed.asker().says("er is niemand gekomen");
        agreed.asker().readsAll();
        agreed.helper().readsAll();
        assertThat(state()).isEqualTo("AGREED");
        assertThat(claims()).isEmpty();
    }

    @Test
    void when_it_did_not_go_well_the_helper_does_not_hear_it() {
        asked();
        anna.says("niet zo goed");
        ben.readsSomethingWith("Zou u Anna een volgende keer weer willen helpen?");
        anna.readsSomethingWith("Dat is jammer.").offering("Ja, een mens graag", "Volgende keer een ander");
        anna.taps("Volgende keer een ander");
        anna.reads("Dat is goed. Ik onthoud het, en zeg het Ben niet.");
        assertThat(experiences()).contains("NOT_WELL false");
    }
}
