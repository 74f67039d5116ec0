package nl.handje.matching;

import nl.handje.reminder.DueReminder;
import nl.handje.reminder.ReminderKind;
import nl.handje.request.HelpRequests;
import nl.handje.request.RequestId;
import org.springframework.stereotype.Component;

/** A round passed in silence: the next neighbours are asked. */
@Component
class NextRound implements ReminderKind {
    static final String KIND = "next-round";

    private final HelpRequests requests;
    private final Asking asking;

    NextRound(HelpRequests requests, Asking asking) {
        this.requests = requests;
        this.asking = asking;
    }

    @Override
    public String name() {
        return KIND;
    }

    @Override
    public void due(DueReminder reminder) {
        requests.hold(new RequestId(reminder.subject())).ifPresent(asking::goOnAfterSilence);
    }
}
