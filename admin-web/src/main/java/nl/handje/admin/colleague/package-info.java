/** One's own account, and those of colleagues. */
@NullMarked
package nl.handje.admin.colleague;

import org.jspecify.annotations.NullMarked;
