package be.socialekaart.workflow.upkeep;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long the ladder waits at each step; seconds will do to try it out.
 *
 * @param afterMail for an answer to the first mail
 * @param afterReminder for an answer to the reminder
 * @param afterOthers for an answer of the other managers
 * @param callAgain after a call that nobody answered: only a later one counts as another
 * @param calls how often somebody is called before they count as not reached
 */
@ConfigurationProperties("upkeep")
record UpkeepSettings(
        Duration afterMail, Duration afterReminder, Duration afterOthers, Duration callAgain, int calls) {}
