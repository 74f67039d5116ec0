/** Places in messages: postcodes, towns, venues, the writer's home. */
@NullMarked
package nl.handje.nlp.place;

import org.jspecify.annotations.NullMarked;
