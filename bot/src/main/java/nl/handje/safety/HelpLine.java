package nl.handje.safety;

import java.time.LocalDate;

/**
 * A number that somebody in danger can ring. Handje never gives any other.
 *
 * @param source
 *            where it was read
 * @param verifiedAt
 *            when somebody last looked whether it is still right
 */
public record HelpLine(String name, String number, String source, LocalDate verifiedAt) {}
