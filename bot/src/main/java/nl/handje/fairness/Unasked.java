package nl.handje.fairness;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.handje.moment.GoodMoment;
import nl.handje.conversation.Action;
import nl.handje.conversation.PromptChoice;
import nl.handje.conversation.Say;
import nl.handje.remark.Remark;
import nl.handje.remark.Remark.Answer;
import nl.handje.remark.Remark.Subject;
import nl.handje.remark.RemarkButtons;
import nl.handje.remark.Remarks;
import nl.handje.messaging.Priority;
import nl.handje.nlp.Act;
import nl.handje.offer.AskedOfLate;
import nl.handje.offer.Offer;
import nl.handje.offer.OfferMade;
import nl.handje.offer.Offers;
import nl.handje.reminder.ReminderKind;
import nl.handje.reminder.Reminders;
import nl.handje.resident.Notifications;
import nl.handje.resident.Resident;
import nl.handje.resident.ResidentId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who would help and was not asked for a month hears, once a month, what was asked and what would be of use. */
@Component
class Unasked {
    private static final String KIND = "unasked";
    private static final Duration A_MONTH = Duration.ofDays(30);
    private static final Duration A_WEEK = Duration.ofDays(7);

    private final HelpersNow helpers;
    private final Offers offers;
    private final AskedOfLate asked;
    private final Remarks remarks;
    private final RemarkButtons buttons;
    private final GoodMoment moment;
    private final Reminders reminders;
    private final Notifications notifications;
    private final Clock clock;

    Unasked(HelpersNow helpers, Offers offers, AskedOfLate asked, Remarks remarks, RemarkButtons buttons,
            GoodMoment moment, Reminders reminders, Notifications notifications, Clock clock) {
        this.helpers = helpers;
        this.offers = offers;
        this.asked = asked;
        this.remarks = remarks;
        this.buttons = buttons;
        this.moment = moment;
        this.reminders = reminders;
        this.notifications = notifications;
        this.clock = clock;
    }

    /** From the first offer on; one such look ahead is enough. */
    @EventListener
    void on(OfferMade made) {
        offers.findById(made.offer()).map(Offer::helper)
                .filter(helper -> reminders.moments(helper, Set.of(KIND)).isEmpty())
                .ifPresent(helper -> lookAgain(helper, A_MONTH));
    }

    private void lookAgain(ResidentId helper, Duration later) {
        var due = moment.after(helper, later);
        reminders.add(KIND + "-" + helper + "-" + due.getEpochSecond(), KIND, helper.value(), helper, due);
    }

    /** Who stopped is not looked at any more, until they offer something again. */
    @Bean
    ReminderKind wasNotAsked() {
        return moment.kind(KIND, (resident, reminder) -> {
            if (!helpers.of(resident.id()).isEmpty()) {
                lookAgain(resident.id(), look(resident));
            }
        });
    }

    /** Tells them if it is so; when to look again. */
    private Duration look(Resident helper) {
        var now = clock.instant();
        var next = helpers.lastNeeded(helper.id()).orElse(Instant.EPOCH).plus(A_MONTH);
        if (next.isAfter(now)) {
            return Duration.between(now, next);
        }
        var open = helpers.openOf(helper.id());
        if (open.isEmpty() || !moment.suits(helper)) {
            return A_WEEK;
        }
        tell(helper, open.getLast());
        return A_MONTH;
    }

    private void tell(Resident helper, Offer offer) {
        var remark = remarks.save(new Remark(helper.id(), Subject.UNASKED, clock.instant()));
        notifications.put(helper.id(), Priority.REMINDER, KIND + "-" + remark.id(),
                List.of(PromptChoice.of("unasked.change", "offer-change:" + offer.id(), Act.AFFIRM),
                        PromptChoice.of("unasked.fine", "unasked-fine:" + remark.id(), Act.DENY, Act.THANKS)),
                "unasked.ask", asked.near(offer.area(), helpers.of(helper.id()), helper.id()));
    }

    @Bean
    Action fineAsItIs() {
        return buttons.of("unasked-fine", Answer.FINE, (remark, person) -> List.of(Say.phrase("unasked.stays")));
    }
}
