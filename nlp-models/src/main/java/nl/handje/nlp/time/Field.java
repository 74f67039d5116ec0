package nl.handje.nlp.time;

/** What an expression already says; two expressions that say different fields may be one. */
enum Field {
    YEAR, MONTH, WEEK, DATE, WEEKDAY, PART, CLOCK, SPAN, RECURRENCE, ZONE, END
}
