/** What English words mean in numbers, distilled from a sentence encoder that is no part of the product. */
@NullMarked
package nl.handje.nlp.vectors;

import org.jspecify.annotations.NullMarked;
