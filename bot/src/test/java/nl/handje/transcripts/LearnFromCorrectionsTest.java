package nl.handje.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.handje.learning.Acquainted;
import nl.handje.resident.ResidentId;
import nl.handje.testing.InPlain;
import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept of a message that was taken for something else: nothing, unless its writer agrees. */
@Transcript
class LearnFromCorrectionsTest {
    private static final String QUESTION = "Mag ik uw zin, zonder namen en nummers, bewaren om beter te leren?";
    private static final String LIFT = "Kan iemand mij donderdag om half drie naar het ziekenhuis in Sittard rijden? "
            + "Bel 06-12345678, groetjes Anna";
    private static final String MASKED = "Kan iemand mij donderdag om half drie naar het ziekenhuis in Sittard rijden? "
            + "Bel [telefoon], groetjes [naam]";

    @Autowired
    Town town;
    @Autowired
    JdbcClient database;
    @Autowired
    InPlain inPlain;
    @Autowired
    Acquainted acquainted;

    Neighbour anna;

    @BeforeEach
    void somebody() {
        anna = town.neighbour("Anna", "nl");
    }

    private void anna_asks(String what) {
        anna.says(what);
        anna.readsSomethingWith("Mag ik bewaren wat u hier schrijft");
        anna.taps("Ja, dat is goed");
        anna.readsSomethingWith("Wat is uw postcode?");
        anna.says("6131 AB");
        anna.readsSomethingWith("Klopt dit?");
    }

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
        anna.readsSomethingWith("Ik had u eerst verkeerd begrepen.", QUESTION).offering("Ja", "Nee");
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
        anna.readsSomethingWith(QUESTION);
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
        anna.readsSomethingWith(QUESTION);
        anna.says("nee dat was voor de afspraak, maak er zaterdag van");
        anna.readsSomethingWith("Wilt u een andere dag of tijd?");
        assertThat(waiting(anna)).hasSize(1);
        anna.says("nee hoor, liever niet");
        anna.reads("Dat is goed. Ik bewaar de zin niet, en ik vraag het niet meer.");
    }

    @Test
    void it_is_asked_once() {
        anna_asks(LIFT);
        changesToGroceries();
        anna.readsSomethingWith(QUESTION);
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
        anna.readsSomethingWith(QUESTION);
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
    void a_yes_that_comes_much_later_is_asked_back() {
        anna_asks(LIFT);
        changesToGroceries();
        anna.readsSomethingWith(QUESTION);
        town.clockAdvances(Duration.ofMinutes(11));
        anna.says("ja");
        anna.readsSomethingWith(QUESTION).offering("Ja", "Nee");
        assertThat(lines(anna)).isEmpty();
        anna.taps("Ja");
        anna.readsSomethingWith("Dank u wel.");
        assertThat(lines(anna)).hasSize(1);
    }

    @Test
    void who_wants_to_be_forgotten_is_forgotten_here_at_once() {
        anna_asks(LIFT);
        changesToGroceries();
        anna.readsSomethingWith(QUESTION);
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

    @Test
    void who_offers_instead_of_asks_corrects_the_first_words() {
        anna.says("Kan iemand mij donderdag om half drie naar het ziekenhuis in Sittard rijden?");
        anna.readsSomethingWith("Mag ik bewaren");
        anna.taps("Ja, dat is goed");
        anna.readsSomethingWith("Wat is uw postcode?");
        anna.says("nee ik bedoel dat ik zelf mensen naar het ziekenhuis kan rijden");
        anna.readsSomethingWith("Wanneer zou het u uitkomen?");
        anna.says("doordeweeks");
        anna.readsSomethingWith("Wat is uw postcode?");
        anna.says("9711 AB");
        anna.readsSomethingWith("Klopt dit?");
        anna.taps("Ja");
        anna.readsSomethingWith("Dank u wel");
        anna.readsSomethingWith(QUESTION);
        anna.taps("Ja");
        anna.readsSomethingWith("Ik bewaar de zin");
        assertThat(lines(anna)).singleElement().asString()
                .startsWith("NL THE_OTHER_WAY ASK|TRANSPORT|SELF| > OFFER|TRANSPORT|SELF| : Kan iemand mij");
    }

    @Test
    void names_to_mask_are_those_of_the_two_who_agreed() {
        var ben = town.neighbour("Benjamin", "nl");
        confirms(ben, "Ik kan wel eens iemand rijden, behalve in het weekend");
        assertThat(acquainted.namesAround(idOf(ben))).isEmpty();
        confirms(anna, "Kan iemand mij donderdag om half drie naar het ziekenhuis in Zwolle rijden?");
        ben.readsAll();
        ben.says("dat doe ik").readsAll();
        anna.readsAll();
        anna.says("ja graag").readsAll();
        ben.readsAll();
        assertThat(acquainted.namesAround(idOf(anna))).containsExactlyInAnyOrder("Anna", "Benjamin");
    }

    private static void confirms(Neighbour neighbour, String what) {
        neighbour.says(what).readsAll();
        neighbour.taps("Ja, dat is goed").readsAll();
        neighbour.says("8011 AA").readsAll();
        neighbour.taps("Ja").readsAll();
    }

    private ResidentId idOf(Neighbour neighbour) {
        return new ResidentId(database.sql("select id from resident where chat = ?").param(neighbour.chat())
                .query(UUID.class).single());
    }

    @Test
    void a_button_between_two_readings_corrects_the_likelier_one() {
        anna.says("rolstoel duwen in het park");
        anna.readsSomethingWith("Zoekt u hulp, of wilt u iemand helpen?");
        anna.taps("Ik zoek hulp");
        anna.readsSomethingWith("Mag ik bewaren");
        anna.taps("Ja, dat is goed");
        anna.readsSomethingWith("Wanneer");
        anna.says("donderdag om tien uur");
        anna.readsSomethingWith("Wat is uw postcode?");
        anna.says("6131 AB");
        anna.readsSomethingWith("Klopt dit?");
        anna.taps("Ja");
        anna.readsSomethingWith("coördinator");
        anna.readsSomethingWith(QUESTION);
        anna.taps("Ja");
        anna.readsSomethingWith("Ik bewaar de zin");
        assertThat(lines(anna)).containsExactly(
                "NL CHOSEN OFFER|WALK|SELF| > ASK|WALK|SELF| : rolstoel duwen in het park");
    }

    @Test
    void not_for_me_but_for_my_mother() {
        anna_asks("Kan iemand donderdag om tien uur boodschappen doen?");
        anna.says("nee, het is niet voor mij maar voor mijn moeder, en zij weet ervan");
        anna.readsSomethingWith("postcode");
        anna.says("6131 AB");
        anna.readsSomethingWith("Klopt dit?");
        anna.taps("Ja");
        anna.readsSomethingWith("coördinator");
        anna.readsSomethingWith(QUESTION);
        anna.taps("Ja");
        anna.readsSomethingWith("Ik bewaar de zin");
        assertThat(lines(anna)).singleElement().asString()
                .startsWith("NL CHANGED ASK|GROCERIES|SELF| > ASK|GROCERIES|OTHER| : ");
    }

    @Test
    void in_english_as_well() {
        anna = town.neighbour("Anna", "en");
        anna.says(
                "Could somebody drive me to the hospital in Sittard on Thursday at half past two? Anna, +447911123456");
        anna.readsSomethingWith("May I keep what you write here");
        anna.taps("Yes, that is fine");
        anna.readsSomethingWith("postcode");
        anna.says("6131 AB");
        anna.readsSomethingWith("Is this right?");
        anna.taps("Change");
        anna.readsAll();
        anna.taps("What");
        anna.readsAll();
        anna.taps("Groceries");
        anna.readsAll();
        anna.taps("Yes");
        anna.readsSomethingWith("coordinator");
        anna.readsSomethingWith("May I keep your sentence, without names and numbers, to learn from it?")
                .offering("Yes", "No");
        anna.says("yes");
        anna.readsSomethingWith("I keep the sentence without names and numbers.");
        assertThat(lines(anna)).containsExactly("EN CHANGED ASK|TRANSPORT|SELF|PERSONAL_DATA > ASK|GROCERIES|SELF| : "
                + "Could somebody drive me to the hospital in Sittard on Thursday at half past two? [name], [phone]");
    }

    private List<String> lines(Neighbour writer) {
        return database.sql("""
                select l.language || ' ' || l.way || ' ' || l.said || ' > ' || l.meant || ' : ', l.words
                from learning_line l join resident r on r.id = l.resident_id where r.chat = ? order by kept_at""")
                .param(writer.chat()).query((row, number) -> row.getString(1)
                        + inPlain.opened("learning_line.words", row.getString(2)))
                .list();
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
