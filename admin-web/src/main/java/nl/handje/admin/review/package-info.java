/** The review queue on screen: what waits, one report, its opening and its decision. */
@NullMarked
package nl.handje.admin.review;

import org.jspecify.annotations.NullMarked;
