import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Plays scenarios through the client, or seals and opens a text; prints a line for each. */
public final class Driver {
    public static void main(String[] arguments) throws Exception {
        List<String> rest = Arrays.asList(arguments).subList(1, arguments.length);
        if (arguments[0].equals("client")) {
            Map<Integer, Client.Rule> rules = tableOf(rest.get(0));
            for (String scenario : rest.subList(1, rest.size())) System.out.println(play(scenario, rules));
        } else {
            sealAndOpen(rest.get(0), rest.get(1));
        }
    }

    private static String play(String scenario, Map<Integer, Client.Rule> rules) {
        String[] parts = scenario.split("\\|");
        Deque<String> steps = new ArrayDeque<>(Arrays.asList(parts[0].split(",")));
        Deque<String> states = new ArrayDeque<>(Arrays.asList(parts.length > 1 ? parts[1].split("") : new String[0]));
        List<String> waits = new ArrayList<>();
        Client client = new Client(rules, Driver::envelopeOf, seconds -> waits.add(Long.toString(seconds)));
        try {
            Client.Outcome outcome = client.call(() -> {
                String[] step = steps.remove().split(":", 2);
                return new Client.Answer(Integer.parseInt(step[0]), step[1]);
            }, () -> switch (states.remove()) {
                case "h" -> Client.State.HAPPENED;
                case "n" -> Client.State.NOT_YET;
                default -> Client.State.UNKNOWN;
            });
            String decision = outcome.decision().name().toLowerCase(Locale.ROOT);
            String line = decision + " " + outcome.result() + " " + outcome.attempts() + " waits ";
            return (line + waits.stream().collect(Collectors.joining("+"))).strip();
        } catch (IllegalStateException expected) {
            return "throws";
        }
    }

    private static Client.Envelope envelopeOf(String text) {
        boolean isCode = text.matches("\\d+");
        return new Client.Envelope(isCode ? Integer.valueOf(text) : null, "m", null, null);
    }

    private static Map<Integer, Client.Rule> tableOf(String file) throws Exception {
        Matcher record = Pattern.compile("\"code\":(\\d+),\"retry\":\"([a-z-]+)\",\"repeat\":\"([a-z-]+)\"").matcher(Files.readString(Path.of(file)));
        Map<Integer, Client.Rule> rules = new HashMap<>();
        while (record.find()) rules.put(Integer.valueOf(record.group(1)), new Client.Rule(record.group(2), record.group(3)));
        return rules;
    }

    private static void sealAndOpen(String text, String secret) throws GeneralSecurityException {
        Seal.Sealed sealed = Seal.seal(text, secret);
        System.out.println(sealed.data());
        System.out.println(sealed.mac());
        System.out.println(Seal.open(sealed.data(), sealed.mac(), secret));
        try {
            Seal.open(sealed.data(), "00" + sealed.mac().substring(2), secret);
        } catch (GeneralSecurityException expected) {
            System.out.println("throws");
        }
    }
}
