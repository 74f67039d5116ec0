/** The people who work in the admin web: their accounts, passwords, second factors and invitations. */
@NullMarked
package nl.handje.admin.account;

import org.jspecify.annotations.NullMarked;
