/** Who is signed in, in which browser, since when: sessions in our own table, and their cookie. */
@NullMarked
package nl.handje.admin.session;

import org.jspecify.annotations.NullMarked;
