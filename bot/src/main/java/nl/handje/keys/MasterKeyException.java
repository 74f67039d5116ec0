package nl.handje.keys;

/** Thrown when the operator has to see to the master key; never holds a key, nor words. */
class MasterKeyException extends RuntimeException {
    private final String remedy;

    MasterKeyException(String problem, String remedy) {
        super(problem + " " + remedy);
        this.remedy = remedy;
    }

    static MasterKeyException unknown() {
        return new MasterKeyException(
                "HANDJE_KEYS_MASTER is not the master key with which the words in this database were sealed.",
                "Set HANDJE_KEYS_MASTER as it was; or, to change to a new one, put the former in HANDJE_KEYS_EARLIER.");
    }

    String remedy() {
        return remedy;
    }
}
