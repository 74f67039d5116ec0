/** Times in messages: a small grammar for Dutch and English. */
@NullMarked
package nl.handje.nlp.time;

import org.jspecify.annotations.NullMarked;
