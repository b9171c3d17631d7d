package be.socialekaart.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.socialekaart.local.process.StartFailure;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {

    @Test
    void hasADefaultForEverything() {
        assertThat(parse()).isEqualTo(new Options(8080, Path.of("data"), false, false, 2000));
    }

    @Test
    void readsEveryOption() {
        assertThat(parse("--port", "8090", "--data", "/elsewhere", "--fresh", "--yes", "--fiches", "10000"))
                .isEqualTo(new Options(8090, Path.of("/elsewhere"), true, true, 10_000));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--ports 1 | Unknown option --ports; ./run --help lists what there is.",
                "--port | --port needs a value; ./run --help shows an example.",
                "--port 0 | --port needs a number from 1 to 65535, not '0'.",
                "--port 99999 | --port needs a number from 1 to 65535, not '99999'.",
                "--port eighty | --port needs a number from 1 to 65535, not 'eighty'.",
                "--fiches -5 | --fiches needs a number from 1 to 1000000, not '-5'."
            })
    void refusesInOneSentenceWhatItCannotDo(String arguments, String sentence) {
        assertThatThrownBy(() -> parse(arguments.split(" ")))
                .isInstanceOf(StartFailure.class)
                .hasMessage(sentence);
    }

    @Test
    void helpNamesEveryOption() {
        assertThat(Options.HELP).contains("--port N", "--data DIR", "--fresh", "--yes", "--fiches N");
    }

    private static Options parse(String... arguments) {
        return Options.parse(List.of(arguments));
    }
}
