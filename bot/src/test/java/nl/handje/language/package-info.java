/** Which languages people speak and look for, read from their words. */
@org.jspecify.annotations.NullMarked
package nl.handje.language;
