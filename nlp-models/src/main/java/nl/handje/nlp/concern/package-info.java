/** What a human should look at: rules with word lists, and personal details by pattern and checksum. */
@NullMarked
package nl.handje.nlp.concern;

import org.jspecify.annotations.NullMarked;
