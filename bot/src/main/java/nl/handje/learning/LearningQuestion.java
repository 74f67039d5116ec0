package nl.handje.learning;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.handje.conversation.Action;
import nl.handje.conversation.Person;
import nl.handje.conversation.PromptChoice;
import nl.handje.conversation.Prompts;
import nl.handje.conversation.Say;
import nl.handje.conversation.Say.Option;
import nl.handje.moment.GoodMoment;
import nl.handje.messaging.Priority;
import nl.handje.nlp.Act;
import nl.handje.reminder.ReminderKind;
import nl.handje.reminder.Reminders;
import nl.handje.resident.Notifications;
import nl.handje.resident.ResidentId;
import nl.handje.resident.Residents;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** "May I keep your sentence to learn from it?", its answer, and the same to look at and change later. */
@Component
class LearningQuestion implements Action {
    private static final String KIND = "learning";
    private static final Duration A_DAY = Duration.ofDays(1);

    private static final Option ON = Option.of("learning.on-button", "learn:yes");
    private static final Option OFF = Option.of("learning.off-button", "learn:no");
    private static final List<PromptChoice> CHOICES = List.of(
            PromptChoice.alone("learning.yes", "learn:yes", Act.AFFIRM),
            PromptChoice.alone("learning.no", "learn:no", Act.DENY));

    private final Residents residents;
    private final LearningPermissions permissions;
    private final LearningLines lines;
    private final Forgetting forgetting;
    private final Prompts prompts;
    private final Reminders reminders;
    private final Notifications notifications;
    private final GoodMoment moment;
    private final Clock clock;

    LearningQuestion(Residents residents, LearningPermissions permissions, LearningLines lines, Forgetting forgetting,
            Prompts prompts, Reminders reminders, Notifications notifications, GoodMoment moment, Clock clock) {
        this.residents = residents;
        this.permissions = permissions;
        this.lines = lines;
        this.forgetting = forgetting;
        this.prompts = prompts;
        this.reminders = reminders;
        this.notifications = notifications;
        this.moment = moment;
        this.clock = clock;
    }

    /** What names the question among all that was put to somebody. */
    static String prompt(ResidentId resident) {
        return KIND + "-" + resident;
    }

    void putLater(ResidentId resident) {
        reminders.add(prompt(resident), KIND, resident.value(), resident, moment.after(resident, A_DAY));
    }

    @Bean
    ReminderKind askWhetherToLearn() {
        return moment.kind(KIND, (resident, reminder) -> permissions.findById(resident.id())
                .filter(LearningPermission::isWaiting).ifPresent(permission -> {
                    if (moment.suits(resident)) {
                        notifications.put(resident.id(), Priority.REMINDER, prompt(resident.id()), CHOICES,
                                "learning.ask");
                    } else {
                        reminders.postpone(reminder, moment.after(resident.id(), A_DAY));
                    }
                }));
    }

    @Override
    public String verb() {
        return "learn";
    }

    @Override
    public List<Say> act(Person person, String id) {
        var resident = residents.findByChat(person.chat()).orElseThrow().id();
        var permission = permissions.findById(resident)
                .orElseGet(() -> LearningPermission.notAsked(resident, clock.instant()));
        return List.of(switch (id) {
            case "show" -> show(permission);
            case "yes" -> agree(person, permission);
            case "no" -> refuse(person, permission);
            default -> Say.phrase("conversation.old-button");
        });
    }

    private Say show(LearningPermission permission) {
        return permission.isGiven()
                ? Say.phrase("learning.is-on", lines.countByResident(permission.resident())).with(OFF)
                : Say.phrase("learning.is-off").with(ON);
    }

    private Say agree(Person person, LearningPermission permission) {
        prompts.close(person.chat(), prompt(permission.resident()));
        permission.agree(clock.instant());
        var sentence = permission.takeWaiting();
        permissions.save(permission);
        sentence.ifPresent(it -> lines.save(LearningLine.corrected(permission, it, clock.instant())));
        return Say.phrase(sentence.isPresent() ? "learning.kept" : "learning.on").with(OFF);
    }

    private Say refuse(Person person, LearningPermission permission) {
        prompts.close(person.chat(), prompt(permission.resident()));
        var wasGiven = permission.isGiven();
        forgetting.forgetLinesOf(permission);
        permission.refuse(clock.instant());
        permissions.save(permission);
        return Say.phrase(wasGiven ? "learning.off" : "learning.not-kept");
    }
}
