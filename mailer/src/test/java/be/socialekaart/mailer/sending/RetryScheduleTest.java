package be.socialekaart.mailer.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetryScheduleTest {

    @Test
    void isQuickAtFirstSinceSomebodyMayBeWaiting() {
        assertThat(RetrySchedule.after(1)).contains(Duration.ofSeconds(5));
        assertThat(RetrySchedule.after(2)).contains(Duration.ofSeconds(15));
    }

    @Test
    void outlivesAGreylistThatLetsNothingInForAnHour() {
        assertThat(RetrySchedule.after(7)).contains(Duration.ofHours(1));
    }

    @Test
    void ends() {
        assertThat(RetrySchedule.after(11)).isPresent();
        assertThat(RetrySchedule.after(12)).isEmpty();
        assertThat(RetrySchedule.isOver(12)).isFalse();
        assertThat(RetrySchedule.isOver(13)).isTrue();
    }
}
