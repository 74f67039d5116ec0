/** Coming in: password, second factor, invitation; and slowing those who guess. */
@NullMarked
package nl.handje.admin.signin;

import org.jspecify.annotations.NullMarked;
