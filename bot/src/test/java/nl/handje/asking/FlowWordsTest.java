package nl.handje.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import nl.handje.conversation.Answers;
import nl.handje.phrase.Phrasebook;
import nl.handje.talk.Flows;
import nl.handje.talk.Talk;
import nl.handje.testing.TownTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever can be asked, or be chosen to be changed, has words. */
@TownTest
class FlowWordsTest {
    @Autowired
    Flows flows;
    @Autowired
    Phrasebook phrasebook;

    @Test
    void every_question_and_each_of_its_buttons_has_words() {
        var keys = new QuestionKeys(phrasebook, flows);
        var missing = new ArrayList<String>();
        for (var flow : flows.all()) {
            for (var question : flow.questions()) {
                var talk = Talk.about(flow, Answers.none()).asking(question.name(), 1);
                if (question.isAsked(Answers.none()) || keys.hasName(talk, question.name())) {
                    missing.add(keys.of(talk, question.name(), "ask"));
                    question.shownOptions().forEach(option -> missing.add(keys.ofOption(talk, option)));
                }
            }
        }
        missing.removeIf(phrasebook::has);
        assertThat(missing).isEmpty();
    }
}
