package nl.handje.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.handje.testing.Neighbour;
import org.junit.jupiter.api.Test;

/** What is kept of a message that was taken for something else: nothing, unless its writer agrees. */
class LearnFromCorrectionsTest extends CorrectedTestCase {
    private static final String LIFT = "Kan iemand mij donderdag om half drie naar het ziekenhuis in Sittard rijden? "
            + "Bel 06-12345678, groetjes Anna";
    private static final String MASKED = "Kan iemand mij donderdag om half drie naar het ziekenhuis in Sittard rijden? "
            + "Bel [telefoon], groetjes [naam]";

    private void changesToGroceries() {
        anna.taps("Aanpassen");
        anna.readsSomethingWith("Wat wilt u anders?");
        anna.taps("Wat");
        anna.readsSomethingWith("?");
        anna.taps("Boodschappen");
        anna.readsSomethingWith("Klopt dit?", "boodschappen");
        anna.taps("Ja");
        anna.readsSomethingWith("coördinator");
    }

    @Test
    void a_changed_kind_of_help_is_kept_masked_when_the_writer_agrees() {
        anna_asks(LIFT);
        changesToGroceries();
        isAskedTheNextDay().offering("Ja", "Nee");
        assertThat(lines(anna)).isEmpty();
        anna.taps("Ja");
        anna.readsSomethingWith("Ik bewaar de zin zonder namen en nummers.").offering("Toch liever niet");
        assertThat(lines(anna)).containsExactly(
                "NL CHANGED ASK|TRANSPORT|SELF|PERSONAL_DATA > ASK|GROCERIES|SELF| : " + MASKED);
        assertThat(waiting(anna)).isEmpty();
    }

    @Test
    void without_an_answer_the_sentence_stands_in_the_question_alone_and_goes_with_a_no() {
        anna_asks(LIFT);
        changesToGroceries();
        isAskedTheNextDay();
        assertThat(waiting(anna)).singleElement().asString().contains(MASKED);
        assertThat(conversation(anna)).doesNotContain("ziekenhuis");
        anna.says("nee");
        anna.reads("Dat is goed. Ik bewaar de zin niet, en ik vraag het niet meer.");
        assertThat(waiting(anna)).isEmpty();
        assertThat(lines(anna)).isEmpty();
    }

    @Test
    void what_is_typed_next_is_heard_as_if_it_had_not_been_asked() {
        anna_asks(LIFT);
        changesToGroceries();
        isAskedTheNextDay();
        anna.says("wat bewaart u van mij? laat mijn gegevens zien");
        anna.readsSomethingWith("Wat wilt u?");
        assertThat(waiting(anna)).hasSize(1);
        anna.says("nee hoor, liever niet");
        anna.reads("Dat is goed. Ik bewaar de zin niet, en ik vraag het niet meer.");
    }

    @Test
    void it_is_asked_once() {
        anna_asks(LIFT);
        changesToGroceries();
        isAskedTheNextDay();
        anna.taps("Nee");
        anna.readsSomethingWith("ik vraag het niet meer");
        anna.says(LIFT);
        anna.readsSomethingWith("Klopt dit?");
        changesToGroceries();
        assertThat(lines(anna)).isEmpty();
    }

    @Test
    void who_agreed_once_is_not_asked_again_and_can_stop_it() {
        anna_asks(LIFT);
        changesToGroceries();
        isAskedTheNextDay();
        anna.says("ja hoor");
        anna.readsSomethingWith("Dank u wel.");
        anna.says(LIFT);
        anna.readsSomethingWith("Klopt dit?");
        changesToGroceries();
        assertThat(lines(anna)).hasSize(2);
        anna.says("wat bewaart u van mij? laat mijn gegevens zien");
        anna.readsSomethingWith("Wat wilt u?");
        anna.taps("Zinnen om van te leren");
        anna.readsSomethingWith("U vindt het goed", "Nu bewaar ik er 2.").offering("Toch liever niet");
        anna.taps("Toch liever niet");
        anna.readsSomethingWith("De zinnen die ik had, zijn gewist.");
        assertThat(lines(anna)).isEmpty();
        anna.tapsData("learn:show");
        anna.readsSomethingWith("Ik bewaar geen zinnen van u").offering("Dat mag wel");
        anna.taps("Dat mag wel");
        anna.readsSomethingWith("Begrijp ik u verkeerd, dan bewaar ik die zin");
    }

    @Test
    void who_wants_to_be_forgotten_is_forgotten_here_at_once() {
        anna_asks(LIFT);
        changesToGroceries();
        isAskedTheNextDay();
        anna.taps("Ja");
        anna.readsSomethingWith("Dank u wel.");
        anna.says("wis mijn gegevens");
        anna.readsSomethingWith("Typ dan: vergeet mij");
        anna.says("vergeet mij");
        anna.readsSomethingWith("Alles is gewist.");
        assertThat(lines(anna)).isEmpty();
        assertThat(database.sql("select count(*) from learning_permission where resident_id = ("
                + "select id from resident where chat = ?)").param(anna.chat()).query(Long.class).single()).isZero();
    }

    @Test
    void who_was_right_from_the_start_is_asked_nothing() {
        anna_asks(LIFT);
        anna.says("nee, vrijdag");
        anna.readsSomethingWith("Klopt dit?", "vrijdag");
        anna.taps("Ja");
        anna.readsSomethingWith("coördinator");
    }

    private List<String> waiting(Neighbour writer) {
        return inPlain.all("learning_permission.waiting", """
                select p.waiting from learning_permission p join resident r on r.id = p.resident_id
                where r.chat = ? and p.waiting is not null""", writer.chat());
    }

    private String conversation(Neighbour writer) {
        return inPlain.all("conversation.state", "select state from conversation where chat = ?", writer.chat())
                .getFirst();
    }
}
