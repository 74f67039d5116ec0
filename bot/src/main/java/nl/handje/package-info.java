/** Handje: neighbours help neighbours, in a chat they already have. */
@NullMarked
package nl.handje;

import org.jspecify.annotations.NullMarked;
