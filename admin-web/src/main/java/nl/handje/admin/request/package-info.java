/** What residents of each town ask for now: who was asked and why, and a coordinator's hand in it. */
@NullMarked
package nl.handje.admin.request;

import org.jspecify.annotations.NullMarked;
