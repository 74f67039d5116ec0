/** Runs the dialogues of {@code docs/dialogues}: what a language reviewer reads there is what the bot says. */
@NullMarked
package nl.handje.dialogues;

import org.jspecify.annotations.NullMarked;
