package nl.handje.nlp;

/** A reason for a human to look at a message; never a verdict. */
public enum Concern {
    SUICIDE(Severity.ACUTE), MEDICAL_EMERGENCY(Severity.ACUTE), ABUSE(Severity.ACUTE), CHILD_SAFETY(
            Severity.ACUTE), FRAUD(Severity.HIGH), HARASSMENT(Severity.HIGH), PROFESSIONAL_CARE(
                    Severity.NORMAL), COMMERCIAL(Severity.NORMAL), PERSONAL_DATA(Severity.NORMAL);

    private final Severity severity;

    Concern(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }
}
