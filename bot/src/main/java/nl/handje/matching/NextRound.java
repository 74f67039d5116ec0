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
    private final Search search;

    NextRound(HelpRequests requests, Search search) {
        this.requests = requests;
        this.search = search;
    }

    @Override
    public String name() {
        return KIND;
    }

    @Override
    public void due(DueReminder reminder) {
        requests.hold(new RequestId(reminder.subject())).ifPresent(search::goOnAfterSilence);
    }
}
