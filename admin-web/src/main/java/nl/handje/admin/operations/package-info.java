/** How Handje itself is doing, for those who keep it running; no resident is in it. */
@NullMarked
package nl.handje.admin.operations;

import org.jspecify.annotations.NullMarked;
