package be.socialekaart.workflow;

import be.socialekaart.testing.ArchitectureRules;
import be.socialekaart.testing.templates.MessagesCheck;
import org.junit.jupiter.api.Test;

class ConventionsTest {

    @Test
    void keepsTheRulesOfTheHouse() {
        ArchitectureRules.check("be.socialekaart.workflow");
    }

    @Test
    void takesEveryTextFromABundle() {
        MessagesCheck.check("messages", "be/socialekaart/web/web");
    }
}
