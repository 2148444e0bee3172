import java.util.Map;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/** Branches on the return code of an answer. */
public final class Client {
    public enum Decision { DONE, FIX, WAIT, STOP }

    public record Answer(int status, String body) {}

    /** What your JSON library makes of a body; null for what is missing. */
    public record Envelope(
            Integer result, String message, String data, String mac) {}

    public record Outcome(
            Decision decision, int result, int attempts) {}

    private static final int MAX_ATTEMPTS = 4;

    private final Map<Integer, String> retryOf;
    private final Function<String, Envelope> parser;
    private final LongConsumer pause;

    /**
     * @param retryOf `retry` of each code, from a saved copy of codes.json
     * @param parser  reads a body with your JSON library
     * @param pause   waits for a number of seconds
     */
    public Client(
            Map<Integer, String> retryOf,
            Function<String, Envelope> parser,
            LongConsumer pause) {
        this.retryOf = retryOf;
        this.parser = parser;
        this.pause = pause;
    }

    /** What a code asks of you. A code that nobody knows stops. */
    public Decision decide(int result) {
        return switch (retryOf.getOrDefault(result, "never")) {
            case "not-needed" -> Decision.DONE;
            case "after-fix" -> Decision.FIX;
            case "backoff" -> Decision.WAIT;
            default -> Decision.STOP;
        };
    }

    /**
     * The envelope of an answer. Throws where there is none:
     * then nobody knows whether the call took effect.
     */
    public Envelope parse(Answer answer) {
        if (answer.status() != 200) {
            throw new IllegalStateException(
                    "HTTP " + answer.status() + ": no answer of the API");
        }
        Envelope envelope = parser.apply(answer.body());
        if (envelope.result() == null) {
            throw new IllegalStateException("The answer has no result");
        }
        return envelope;
    }

    /** Makes a call, and repeats it only where waiting helps. */
    public Outcome call(Supplier<Answer> send) {
        for (int attempt = 1; ; attempt++) {
            int result = parse(send.get()).result();
            Decision decision = decide(result);
            if (decision != Decision.WAIT) {
                return new Outcome(decision, result, attempt);
            }
            if (attempt == MAX_ATTEMPTS) {
                return new Outcome(Decision.STOP, result, attempt);
            }
            pause.accept(1L << (attempt - 1));
        }
    }
}
