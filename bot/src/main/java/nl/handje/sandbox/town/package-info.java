/** What is so in the town: people, chats, messages, waiting updates, the clock; kept in a journal. */
@NullMarked
package nl.handje.sandbox.town;

import org.jspecify.annotations.NullMarked;
