package nl.handje.admin.account;

import nl.handje.nlp.Language;

/** Who an account is for. */
public record Person(String email, String name, Language language) {}
