package nl.handje.ahead;

import java.util.ArrayList;
import java.util.List;
import nl.handje.appointment.Appointment;
import nl.handje.conversation.PromptChoice;
import nl.handje.nlp.Act;

/** What can be answered to a reminder. A helper who did not say yet that they will come is asked for it. */
final class ReminderChoices {
    private ReminderChoices() {
    }

    /** The words of a reminder: with the question whether it will work out, or without. */
    static String phrase(Appointment appointment, boolean helping) {
        if (!helping) {
            return "reminder.asker";
        }
        return appointment.isSureToCome() ? "reminder.helper-who-comes" : "reminder.helper";
    }

    /**
     * The buttons.
     *
     * @param soon
     *            whether it is a matter of hours
     */
    static List<PromptChoice> of(Appointment appointment, boolean helping, boolean soon) {
        var id = ":" + appointment.id();
        var choices = new ArrayList<PromptChoice>();
        if (helping && !appointment.isSureToCome()) {
            choices.add(PromptChoice.of("reminder.i-will-come", "appointment-confirm" + id, Act.AFFIRM));
        }
        if (helping && soon) {
            choices.add(PromptChoice.of("reminder.on-my-way", "appointment-set-out" + id));
            choices.add(PromptChoice.of("reminder.done", "appointment-done" + id, Act.DONE));
        }
        if (!soon) {
            choices.add(PromptChoice.of("appointment.another-time", "appointment-retime" + id));
        }
        choices.add(helping
                ? PromptChoice.of("appointment.cannot", "appointment-cannot" + id, Act.CANCEL, Act.DENY)
                : PromptChoice.of("appointment.cannot", "appointment-cannot" + id, Act.CANCEL));
        return choices;
    }
}
