package nl.handje.reminder;

import java.util.List;
import java.util.Set;

/** Reminders that a person reads, of which several can be told in one message. */
public interface ToldTogether {
    /** Under which they are kept; never changed once there are rows. */
    Set<String> kinds();

    /**
     * Tells them, in the transaction that closes them: all of them, or none. Only effects in the database. Whatever of
     * one person is late comes here at once, and nobody else tells this person anything meanwhile.
     *
     * @param reminders
     *            of several people, the earliest first
     */
    void tell(List<DueReminder> reminders);
}
