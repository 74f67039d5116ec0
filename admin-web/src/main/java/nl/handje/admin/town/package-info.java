/** What each town chose about asking neighbours: seen, and set by its administrators. */
@NullMarked
package nl.handje.admin.town;

import org.jspecify.annotations.NullMarked;
