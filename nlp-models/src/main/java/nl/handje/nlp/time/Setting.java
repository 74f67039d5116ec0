package nl.handje.nlp.time;

import java.time.ZonedDateTime;
import nl.handje.nlp.Language;

/** When and in which language something was said. */
record Setting(ZonedDateTime now, Language language) {}
