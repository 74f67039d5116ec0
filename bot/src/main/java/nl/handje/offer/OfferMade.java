package nl.handje.offer;

/** Somebody is willing to help; published in the transaction of their confirmation. */
public record OfferMade(OfferId offer) {}
