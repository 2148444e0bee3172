import java.util.Map;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/** Branches on the return code of an answer. */
public final class Client {
    public enum Decision { DONE, FIX, LOOK, WAIT, STOP }

    /** What a look at the state shows: did the call take effect? */
    public enum State { HAPPENED, NOT_YET, UNKNOWN }

    public record Answer(int status, String body) {}

    /** What codes.json says of a code. */
    public record Rule(String retry, String repeat) {}

    /** What your JSON library makes of a body; null for what is missing. */
    public record Envelope(
            Integer result, String message, String data, String mac) {}

    public record Outcome(
            Decision decision, int result, int attempts) {}

    private static final int MAX_ATTEMPTS = 4;
    private static final Rule UNKNOWN = new Rule("never", "never");

    private final Map<Integer, Rule> rules;
    private final Function<String, Envelope> parser;
    private final LongConsumer pause;

    /**
     * @param rules  `retry` and `repeat` of each code, from codes.json
     * @param parser reads a body with your JSON library
     * @param pause  waits for a number of seconds
     */
    public Client(
            Map<Integer, Rule> rules,
            Function<String, Envelope> parser,
            LongConsumer pause) {
        this.rules = rules;
        this.parser = parser;
        this.pause = pause;
    }

    /** What a code asks of you. A code that nobody knows stops. */
    public Decision decide(int result) {
        return switch (rules.getOrDefault(result, UNKNOWN).retry()) {
            case "not-needed" -> Decision.DONE;
            case "after-fix" -> Decision.FIX;
            case "verify" -> Decision.LOOK;
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

    /**
     * Makes a call. Repeats it only where waiting helps: at once where
     * that is safe, else only after a look that shows that nothing has
     * happened. A code that says that something is done counts when a
     * look confirms it. All else stops.
     *
     * @param checkState reads the state of the document or the user
     */
    public Outcome call(Supplier<Answer> send, Supplier<State> checkState) {
        for (int attempt = 1; ; attempt++) {
            int result = parse(send.get()).result();
            Decision decision = decide(result);
            if (decision == Decision.LOOK) {
                return new Outcome(after(checkState.get()), result, attempt);
            }
            if (decision != Decision.WAIT) {
                return new Outcome(decision, result, attempt);
            }
            String repeat = rules.get(result).repeat();
            if (repeat.equals("never")) {
                return new Outcome(Decision.STOP, result, attempt);
            }
            if (attempt < MAX_ATTEMPTS) {
                pause.accept(1L << (attempt - 1));
            }
            if (!repeat.equals("safe")) {
                State state = checkState.get();
                if (state != State.NOT_YET) {
                    return new Outcome(after(state), result, attempt);
                }
            }
            if (attempt == MAX_ATTEMPTS) {
                return new Outcome(Decision.STOP, result, attempt);
            }
        }
    }

    private static Decision after(State state) {
        return state == State.HAPPENED ? Decision.DONE : Decision.LOOK;
    }
}
