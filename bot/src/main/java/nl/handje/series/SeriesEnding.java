package nl.handje.series;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import nl.handje.conversation.PromptChoice;
import nl.handje.messaging.Priority;
import nl.handje.nlp.Act;
import nl.handje.phrase.Spoken;
import nl.handje.reminder.DueReminder;
import nl.handje.reminder.ReminderKind;
import nl.handje.reminder.Reminders;
import nl.handje.request.HelpRequest;
import nl.handje.request.HelpRequests;
import nl.handje.resident.Notifications;
import nl.handje.resident.ResidentId;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** A series that comes to its end: said in time, so that the two can go on if they like, and closed kindly after it. */
@Component
class SeriesEnding {
    private static final String SOON = "series-ending";
    private static final String OVER = "series-over";
    private static final Period IN_TIME = Period.ofWeeks(2);
    private static final LocalTime AT = LocalTime.of(10, 0);

    private final AllSeries all;
    private final HelpRequests requests;
    private final SeriesSentence sentence;
    private final Reminders reminders;
    private final Notifications notifications;
    private final Clock clock;

    SeriesEnding(AllSeries all, HelpRequests requests, SeriesSentence sentence, Reminders reminders,
            Notifications notifications, Clock clock) {
        this.all = all;
        this.requests = requests;
        this.sentence = sentence;
        this.reminders = reminders;
        this.notifications = notifications;
        this.clock = clock;
    }

    /** For the end that it has now; one that was put off is not told of. */
    void plan(Series series) {
        series.recurrence().last().ifPresent(last -> {
            add(series, SOON, last.minus(IN_TIME), last);
            add(series, OVER, last.plusDays(1), last);
        });
    }

    private void add(Series series, String kind, LocalDate on, LocalDate last) {
        var due = on.atTime(AT).atZone(clock.getZone()).toInstant();
        if (due.isAfter(clock.instant())) {
            reminders.add(kind + "-" + series.id() + "-" + last, kind, series.id().value(), due);
        }
    }

    @Bean
    ReminderKind seriesEndsSoon() {
        return new Ending(SOON) {
            @Override
            void due(Series series, LocalDate last) {
                if (!LocalDate.now(clock).isBefore(last.minus(IN_TIME))) {
                    tellInTime(series, last);
                }
            }
        };
    }

    @Bean
    ReminderKind seriesIsOver() {
        return new Ending(OVER) {
            @Override
            void due(Series series, LocalDate last) {
                if (LocalDate.now(clock).isAfter(last)) {
                    isOver(series);
                }
            }
        };
    }

    private void tellInTime(Series series, LocalDate last) {
        series.helper().ifPresent(helper -> notifications.put(series.asker(), Priority.REMINDER,
                "series-ending-" + series.id() + "-" + last,
                List.of(PromptChoice.of("series.longer", "series-longer:" + series.id(), Act.AFFIRM),
                        PromptChoice.of("series.enough", "series-enough:" + series.id(), Act.DENY)),
                "series.ending", sentence.name(helper), sentence.what(series), SeriesSentence.day(last)));
    }

    /** The asker would like to go on: the helper is asked. */
    void askHelper(Series series, ResidentId helper) {
        notifications.put(helper, Priority.REMINDER, "series-longer-" + series.id() + "-" + clock.millis(),
                List.of(PromptChoice.of("series.longer-yes", "series-longer-yes:" + series.id(), Act.AFFIRM),
                        PromptChoice.of("series.longer-no", "series-longer-no:" + series.id(), Act.DENY)),
                "series.longer-ask", sentence.name(series.asker()), sentence.what(series), sentence.rhythm(series));
    }

    private void isOver(Series series) {
        series.end();
        requests.hold(series.request()).filter(HelpRequest::isOpen).ifPresent(HelpRequest::finish);
        series.helper().ifPresent(helper -> {
            tell(series, series.asker(), "series.over-asker", SeriesSentence.plain(sentence.name(helper)));
            tell(series, helper, "series.over-helper", SeriesSentence.plain(sentence.name(series.asker())));
        });
    }

    private void tell(Series series, ResidentId whom, String phrase, Spoken other) {
        notifications.tell(whom, Priority.REMINDER, "series-over-" + series.id() + "-" + whom, phrase, other,
                sentence.what(series));
    }

    private abstract class Ending implements ReminderKind {
        private final String name;

        Ending(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        abstract void due(Series series, LocalDate last);

        @Override
        public void due(DueReminder reminder) {
            all.findById(new SeriesId(reminder.subject())).filter(Series::isRunning)
                    .ifPresent(series -> series.recurrence().last().ifPresent(last -> due(series, last)));
        }
    }
}
