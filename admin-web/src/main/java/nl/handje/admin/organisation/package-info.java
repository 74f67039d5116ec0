/** Links, QR codes and leaflets with which organisations lead people to Handje. */
@NullMarked
package nl.handje.admin.organisation;

import org.jspecify.annotations.NullMarked;
