package nl.handje.referral;

/** What a neighbour may not be asked. */
enum Subject {
    WASHING, MEDICATION, NURSING, DEBTS, GAS_AND_ELECTRICS, PAID_WORK, DONOR
}
