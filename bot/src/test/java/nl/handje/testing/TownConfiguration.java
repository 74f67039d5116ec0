package nl.handje.testing;

import nl.handje.messaging.Traces;
import nl.handje.messenger.Listener;
import nl.handje.reminder.DueWork;
import nl.handje.reminder.Reminders;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** The features, with a letterbox in the place of the messenger. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(basePackages = {"nl.handje.manner", "nl.handje.phrase", "nl.handje.conversation",
        "nl.handje.talk", "nl.handje.dialogue", "nl.handje.hearing", "nl.handje.understanding", "nl.handje.resident",
        "nl.handje.wantedtime", "nl.handje.need", "nl.handje.request", "nl.handje.running",
        "nl.handje.referral", "nl.handje.offer", "nl.handje.candidate", "nl.handje.town",
        "nl.handje.invitation", "nl.handje.choice", "nl.handje.matching", "nl.handje.response", "nl.handje.expiry",
        "nl.handje.appointment", "nl.handje.ahead", "nl.handje.ending", "nl.handje.agreement", "nl.handje.agenda",
        "nl.handje.othertime", "nl.handje.owntime", "nl.handje.beside", "nl.handje.moment", "nl.handje.reschedule",
        "nl.handje.noshow",
        "nl.handje.experience", "nl.handje.aftercare", "nl.handje.relay",
        "nl.handje.learning", "nl.handje.organisation", "nl.handje.review", "nl.handje.safety",
        "nl.handje.desk", "nl.handje.takeover", "nl.handje.foreign",
        "nl.handje.privacy", "nl.handje.preference", "nl.handje.silence", "nl.handje.language", "nl.handje.series",
        "nl.handje.calendar",
        "nl.handje.reminder", "nl.handje.remark", "nl.handje.fairness", "nl.handje.beyond",
        "nl.handje.reciprocity"}, excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*(Test|Timetable|Tick|Quartz).*"))
@Import(Traces.class)
class TownConfiguration {
    @Bean
    Letterbox letterbox() {
        return new Letterbox();
    }

    @Bean
    Town town(Listener listener, Letterbox letterbox, TransactionTemplate transaction, DueWork dueWork,
            Reminders reminders, MovableClock clock, FreshDatabase database) {
        return new Town(listener, letterbox, transaction, dueWork, reminders, clock, database);
    }
}
