/** Whole talks, as people hold them, and every word that the bot says in them. */
@NullMarked
package nl.handje.transcripts;

import org.jspecify.annotations.NullMarked;
