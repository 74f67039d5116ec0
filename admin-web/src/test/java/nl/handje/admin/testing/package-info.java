/**
 * What tests of the admin web stand on: the whole program on a fresh database, and a visitor with a browser's manners.
 */
@NullMarked
package nl.handje.admin.testing;

import org.jspecify.annotations.NullMarked;
