package be.socialekaart.local;

import be.socialekaart.local.process.StartFailure;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * What {@code ./run} can be asked.
 *
 * @param port the one address, on this machine
 * @param data where everything is kept between runs
 * @param fresh empty the data first
 * @param yes without asking
 * @param fiches how many example fiches an empty register starts with
 */
public record Options(int port, Path data, boolean fresh, boolean yes, int fiches) {

    static final String HELP = """
            ./run [--port N] [--data DIR] [--fresh [--yes]] [--fiches N]

              --port N     listen on this port instead of 8080
              --data DIR   keep the data here instead of in ./data
              --fresh      empty the data first; asks, unless --yes is given too
              --fiches N   example fiches of a fresh start (2000 unless said otherwise)

            ./run --new-secrets > .env    fresh secrets for docker-compose.yml; starts nothing
            """;

    public static Options in(Path data) {
        return new Options(8080, data, false, false, 2000);
    }

    public Options withPort(int other) {
        return new Options(other, data, fresh, yes, fiches);
    }

    public Options withFiches(int number) {
        return new Options(port, data, fresh, yes, number);
    }

    static Options parse(List<String> arguments) {
        Deque<String> rest = new ArrayDeque<>(arguments);
        Options options = in(Path.of("data"));
        while (!rest.isEmpty()) options = options.with(rest.pop(), rest);
        return options;
    }

    /** How long a part may take until it answers: filling an empty register takes a while. */
    Duration patience() {
        return Duration.ofSeconds(120).plus(Duration.ofMillis(20).multipliedBy(fiches));
    }

    private Options with(String option, Deque<String> rest) {
        return switch (option) {
            case "--port" -> withPort(number(option, rest, 65535));
            case "--data" -> new Options(port, Path.of(value(option, rest)), fresh, yes, fiches);
            case "--fresh" -> new Options(port, data, true, yes, fiches);
            case "--yes" -> new Options(port, data, fresh, true, fiches);
            case "--fiches" -> withFiches(number(option, rest, 1_000_000));
            default -> throw new StartFailure("Unknown option " + option + "; ./run --help lists what there is.");
        };
    }

    private static String value(String option, Deque<String> rest) {
        if (rest.isEmpty()) throw new StartFailure(option + " needs a value; ./run --help shows an example.");
        return rest.pop();
    }

    private static int number(String option, Deque<String> rest, int highest) {
        String text = value(option, rest);
        if (!text.matches("\\d{1,7}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > highest) {
            throw new StartFailure(option + " needs a number from 1 to " + highest + ", not '" + text + "'.");
        }
        return Integer.parseInt(text);
    }
}
