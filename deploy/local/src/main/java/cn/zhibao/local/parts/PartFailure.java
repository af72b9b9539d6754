package cn.zhibao.local.parts;

/// A part could not be started or reached; the message is written for the person at the keyboard.
public final class PartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PartFailure(String message) {
        super(message);
    }

    public PartFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
