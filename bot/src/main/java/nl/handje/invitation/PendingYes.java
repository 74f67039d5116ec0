package nl.handje.invitation;

import nl.handje.phrase.Spoken;

/** A yes that waits for the asker, as its helper sees it. */
public record PendingYes(Spoken what, String takeBack) {}
