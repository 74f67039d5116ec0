package nl.handje.invitation;

import nl.handje.request.RequestId;
import nl.handje.resident.ResidentId;

/** Asker and helper both said yes; published in the transaction of the asker's yes. */
public record Matched(RequestId request, ResidentId asker, ResidentId helper) {}
