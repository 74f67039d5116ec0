package nl.handje.telegram;

/** Thrown at the start when the operator has to change a setting; never holds the value, which may be a secret. */
class InvalidSettingException extends RuntimeException {
    private final String remedy;

    InvalidSettingException(String problem, String remedy) {
        super(problem);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
