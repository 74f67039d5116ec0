package nl.handje.aftercare;

import nl.handje.request.RequestId;

/** Knows of help that comes back: nobody is asked after each time whether they would do it again. */
public interface LastingHelp {
    /** Whether this is one time of many. */
    boolean isOneOfMany(RequestId request);
}
