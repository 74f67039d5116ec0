package nl.handje.series;

import java.time.LocalDate;
import java.util.List;
import nl.handje.conversation.PromptChoice;
import nl.handje.messaging.Priority;
import nl.handje.nlp.Act;
import nl.handje.phrase.Spoken;
import nl.handje.recurrence.PublicFeasts;
import nl.handje.resident.Notifications;
import nl.handje.resident.ResidentId;
import org.springframework.stereotype.Component;

/** A time that falls on a public feast: first the asker is asked whether it goes on, and then the helper. */
@Component
class FeastQuestion {
    private final SeriesSentence sentence;
    private final Notifications notifications;

    FeastQuestion(SeriesSentence sentence, Notifications notifications) {
        this.sentence = sentence;
        this.notifications = notifications;
    }

    void ask(Series series, LocalDate day) {
        series.helper().ifPresent(helper -> ask(series, day, series.asker(), helper, "series.feast-asker"));
    }

    /** The asker wants it. */
    void askHelper(Series series, LocalDate day) {
        series.helper().ifPresent(helper -> ask(series, day, helper, series.asker(), "series.feast-helper"));
    }

    private void ask(Series series, LocalDate day, ResidentId whom, ResidentId other, String phrase) {
        var what = sentence.what(series);
        PublicFeasts.on(day).ifPresent(feast -> notifications.put(whom, Priority.REMINDER,
                "feast-" + series.id() + "-" + Days.write(day) + "-" + whom,
                List.of(PromptChoice.of("series.feast-yes", "series-feast-yes:" + Days.of(series, day), Act.AFFIRM),
                        PromptChoice.of("series.feast-no", "series-skip-day:" + Days.of(series, day), Act.DENY)),
                phrase, SeriesSentence.day(day), Spoken.phrase(feast), sentence.name(other), what));
    }
}
