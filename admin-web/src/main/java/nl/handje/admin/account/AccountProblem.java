package nl.handje.admin.account;

/** Why an account was not made or changed. */
public enum AccountProblem {
    INVITATION_NOT_VALID, NAME_MISSING, EMAIL_WRONG, EMAIL_TAKEN, PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_COMMON, PASSWORDS_DIFFER, PASSWORD_WRONG, CODE_WRONG
}
