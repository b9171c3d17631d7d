package be.socialekaart.workflow.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class LinkTest {

    private static final Instant AT = Instant.parse("2026-03-02T09:30:00Z");

    @Test
    void followsTheOneBefore() {
        Link first = Link.after(Link.START, link(1, "OPENED"));
        Link second = Link.after(first.hash(), link(2, "CLAIMED"));

        assertThat(first.follows(Link.START)).isTrue();
        assertThat(second.follows(first.hash())).isTrue();
        assertThat(second.follows(Link.START)).isFalse();
    }

    @Test
    void showsThatSomethingInItWasChanged() {
        Link link = Link.after(Link.START, link(1, "OPENED"));

        Link changed =
                new Link(link.step(), AT, "CLOSED", null, link.details(), link.digest(), link.previous(), link.hash());

        assertThat(changed.follows(Link.START)).isFalse();
    }

    @Test
    void tellsNothingAboutATextWithoutItsSalt() {
        String salt = Link.newSalt();

        assertThat(Link.digest(salt, "Neen.")).isEqualTo(Link.digest(salt, "Neen."));
        assertThat(Link.digest(salt, "Neen.")).isNotEqualTo(Link.digest(Link.newSalt(), "Neen."));
        assertThat(Link.newSalt()).hasSize(32);
    }

    private static Link link(int step, String what) {
        return new Link(step, AT, what, null, "{}", null);
    }
}
