package nl.handje.nlp;

/** How soon help is wanted, as far as it was said. */
public enum Urgency {
    NOW, TODAY, SOON, NORMAL, FLEXIBLE
}
