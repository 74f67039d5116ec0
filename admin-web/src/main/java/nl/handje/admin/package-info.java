/** Where moderators and coordinators work. */
@NullMarked
package nl.handje.admin;

import org.jspecify.annotations.NullMarked;
