package io.complaintrules.examples.cli;

/** Why a command did not do its work: what to tell, and its exit code. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int code;

    Refusal(String message, int code) {
        super(message, null, false, false);
        this.code = code;
    }

    int code() {
        return code;
    }

    String told() {
        return String.valueOf(getMessage());
    }
}
