/** How fast Handje is, measured through the whole program; each has a command of its own and prints its figures. */
@NullMarked
package nl.handje.bench;

import org.jspecify.annotations.NullMarked;
