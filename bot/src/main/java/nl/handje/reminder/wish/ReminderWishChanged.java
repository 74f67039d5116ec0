package nl.handje.reminder.wish;

import nl.handje.resident.ResidentId;

/** A resident wants to be reminded at other moments; what is planned for them moves along. */
public record ReminderWishChanged(ResidentId resident) {}
