package be.socialekaart.mailer.answering;

import java.util.Optional;
import java.util.stream.Stream;

/** What somebody says about a block. None is chosen beforehand. */
enum Choice {
    UNSURE("onbekend"),
    HOLDS("klopt"),
    CORRECTED("verbeteren");

    private final String typed;

    Choice(String typed) {
        this.typed = typed;
    }

    public String typed() {
        return typed;
    }

    static Optional<Choice> of(String typed) {
        return Stream.of(values()).filter(choice -> choice.typed.equals(typed)).findFirst();
    }
}
