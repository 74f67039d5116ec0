package nl.handje.transcripts;

import nl.handje.testing.Helpers;
import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A yes with warm words before it and a question behind it is a yes, and the question is not lost. */
@Transcript
class YesAndAQuestionTest {
    @Autowired
    Town town;

    Neighbour gerda;
    Neighbour truus;

    @BeforeEach
    void somebody_wants_to_help() {
        town.beginsAnew();
        truus = Helpers.dutch(town, "Truus", "Ik wil wel bij iemand koffie drinken, elke dag");
        gerda = town.neighbour("Gerda", "nl");
        gerda.says("Ik zoek iemand om vrijdag om drie uur koffie mee te drinken. 6131 AB");
        gerda.readsAll();
        gerda.taps("Ja, dat is goed");
        gerda.readsSomethingWith("Klopt dit?");
        gerda.says("ja");
        gerda.readsSomethingWith("gevraagd");
        truus.readsSomethingWith("Zou u dat willen doen?");
        truus.taps("Dat doe ik");
        truus.readsSomethingWith("Wat fijn!");
        gerda.readsSomethingWith("Truus wil u graag helpen");
    }

    @Test
    void the_question_behind_it_is_kept_for_the_neighbour() {
        gerda.says("Ach wat lief. Ja graag. Is Truus een beetje van mijn leeftijd?");
        gerda.readsSomethingWith("Afgesproken!");
        gerda.reads("Voor wie is dit bericht?").offering("Voor Truus", "Voor Handje");
        truus.readsSomethingWith("Afgesproken!");
        gerda.says("voor Truus");
        gerda.reads("Doorgegeven aan Truus.");
        truus.reads("Gerda: Is Truus een beetje van mijn leeftijd?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"O wat fijn! Ja graag hoor.", "ik zei toch ja, Truus mag komen", "How lovely. Yes please.",
            "Yes, that's quite all right, dear."})
    void warm_words_around_a_yes_do_not_hide_it(String words) {
        gerda.says(words);
        gerda.readsSomethingWith("");
        truus.readsSomethingWith("Afgesproken!");
        town.forgetWhatWasSaid();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja graag, Truus", "ik zei toch ja, Truus mag komen"})
    void a_yes_by_name_is_heard_after_something_else_was_asked(String words) {
        gerda.says("/vraag");
        gerda.readsSomethingWith("Waar kan een buur u mee helpen?");
        gerda.says(words);
        gerda.readsSomethingWith("Afgesproken!");
        truus.readsSomethingWith("Afgesproken!");
        town.forgetWhatWasSaid();
    }
}
