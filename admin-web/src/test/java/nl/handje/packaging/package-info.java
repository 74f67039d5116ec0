/** How Handje is packed and set up: containers, and the settings of an operator. */
@NullMarked
package nl.handje.packaging;

import org.jspecify.annotations.NullMarked;
