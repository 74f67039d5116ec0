package nl.handje.relay;

import java.util.UUID;
import nl.handje.resident.ResidentId;

/** Somebody asks of their neighbour what is work for professionals; published in the transaction of the message. */
public record CareAsked(UUID subject, ResidentId writer) {}
