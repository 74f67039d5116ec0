/** What tests stand on: a real PostgreSQL, fresh for each class, and a clock that can be moved. */
@NullMarked
package nl.handje.testing;

import org.jspecify.annotations.NullMarked;
