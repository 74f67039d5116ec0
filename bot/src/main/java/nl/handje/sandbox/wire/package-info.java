/** How bytes come in and go out: requests, parameters, uploads, answers. */
@NullMarked
package nl.handje.sandbox.wire;

import org.jspecify.annotations.NullMarked;
