/** Text with its formatting, read from HTML as Telegram reads it and written back. */
@NullMarked
package nl.handje.sandbox.text;

import org.jspecify.annotations.NullMarked;
