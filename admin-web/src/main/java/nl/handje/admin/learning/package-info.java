/** Sentences to learn from: read, dropped and fetched by whoever looks after the corpora. */
@NullMarked
package nl.handje.admin.learning;

import org.jspecify.annotations.NullMarked;
