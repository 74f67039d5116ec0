package nl.handje.matching;

import nl.handje.request.RequestId;
import nl.handje.resident.ResidentId;

/** An asker hears that there is nobody for their request; published in the transaction that tells them. */
public record NobodyFound(RequestId request, ResidentId asker) {}
