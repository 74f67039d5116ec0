/** The Bot API: what bots may call, with Telegram's own rules and refusals. */
@NullMarked
package nl.handje.sandbox.api;

import org.jspecify.annotations.NullMarked;
