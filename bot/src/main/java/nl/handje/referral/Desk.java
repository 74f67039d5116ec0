package nl.handje.referral;

import java.time.LocalDate;

/**
 * Where people can go with a subject.
 *
 * @param name
 *            as it stands in a sentence: "uw huisarts"
 * @param number
 *            empty when everybody has their own
 * @param owner
 *            who keeps it right
 * @param verifiedAt
 *            when somebody last looked whether it is still right
 */
record Desk(Subject subject, String name, String number, String owner, LocalDate verifiedAt) {}
