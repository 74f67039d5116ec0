/** A Telegram for one town on one machine: bots talk to it over HTTP, people through a page of phones. */
@NullMarked
package nl.handje.sandbox;

import org.jspecify.annotations.NullMarked;
