/** The people's side: what they type and tap, what their phones show, and trouble on order. */
@NullMarked
package nl.handje.sandbox.sim;

import org.jspecify.annotations.NullMarked;
