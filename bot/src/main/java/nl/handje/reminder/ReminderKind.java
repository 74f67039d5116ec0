package nl.handje.reminder;

/** What a feature does when reminders of its kind are due. */
public interface ReminderKind {
    /** Under which its reminders are kept; never changed once there are rows. */
    String name();

    /** Acts, in the transaction that closes the reminder: both happen, or neither. */
    void due(DueReminder reminder);
}
