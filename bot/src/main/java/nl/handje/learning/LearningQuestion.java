package nl.handje.learning;

import java.time.Clock;
import java.util.List;
import nl.handje.conversation.Action;
import nl.handje.conversation.Person;
import nl.handje.conversation.PromptChoice;
import nl.handje.conversation.Prompts;
import nl.handje.conversation.Say;
import nl.handje.conversation.Say.Option;
import nl.handje.nlp.Act;
import nl.handje.resident.Residents;
import org.springframework.stereotype.Component;

/**
 * "May I keep your sentence to learn from it?", its answer, and the same to look at and change later. A "yes" that is
 * typed counts only shortly after the question: later it may be meant for something else, and a button is clear.
 */
@Component
class LearningQuestion implements Action {
    static final String PROMPT = "learning";

    private static final Option YES = Option.of("learning.yes", "learn:yes");
    private static final Option NO = Option.of("learning.no", "learn:no");
    private static final Option ON = Option.of("learning.on-button", "learn:yes");
    private static final Option OFF = Option.of("learning.off-button", "learn:no");
    private static final List<PromptChoice> SAID = List.of(
            PromptChoice.alone("learning.yes", "learn:said-yes", Act.AFFIRM),
            PromptChoice.alone("learning.no", "learn:said-no", Act.DENY));

    private final Residents residents;
    private final LearningPermissions permissions;
    private final LearningLines lines;
    private final Forgetting forgetting;
    private final Prompts prompts;
    private final Clock clock;

    LearningQuestion(Residents residents, LearningPermissions permissions, LearningLines lines, Forgetting forgetting,
            Prompts prompts, Clock clock) {
        this.residents = residents;
        this.permissions = permissions;
        this.lines = lines;
        this.forgetting = forgetting;
        this.prompts = prompts;
        this.clock = clock;
    }

    Say put(Person person) {
        prompts.open(person.chat(), PROMPT, SAID);
        return Say.phrase("learning.ask").withRows(List.of(List.of(YES, NO)));
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
            case "said-yes" -> permission.isFreshlyAsked(clock.instant())
                    ? agree(person, permission)
                    : Say.phrase("learning.ask").withRows(List.of(List.of(YES, NO)));
            case "no", "said-no" -> refuse(person, permission);
            default -> Say.phrase("conversation.old-button");
        });
    }

    private Say show(LearningPermission permission) {
        return permission.isGiven()
                ? Say.phrase("learning.is-on", lines.countByResident(permission.resident())).with(OFF)
                : Say.phrase("learning.is-off").with(ON);
    }

    private Say agree(Person person, LearningPermission permission) {
        prompts.close(person.chat(), PROMPT);
        permission.agree(clock.instant());
        var sentence = permission.takeWaiting();
        permissions.save(permission);
        sentence.ifPresent(it -> lines.save(LearningLine.corrected(permission, it, clock.instant())));
        return Say.phrase(sentence.isPresent() ? "learning.kept" : "learning.on").with(OFF);
    }

    private Say refuse(Person person, LearningPermission permission) {
        prompts.close(person.chat(), PROMPT);
        var wasGiven = permission.isGiven();
        forgetting.forgetLinesOf(permission);
        permission.refuse(clock.instant());
        permissions.save(permission);
        return Say.phrase(wasGiven ? "learning.off" : "learning.not-kept");
    }
}
