package nl.handje.nlp;

/** How exactly a time was said. */
public enum Grain {
    SECOND, MINUTE, HOUR, PART_OF_DAY, DAY, WEEKEND, WEEK, MONTH, QUARTER, YEAR
}
