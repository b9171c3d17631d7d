package be.socialekaart.gateway;

import be.socialekaart.testing.ArchitectureRules;
import be.socialekaart.testing.templates.MessagesCheck;
import org.junit.jupiter.api.Test;

class ConventionsTest {

    @Test
    void hangsTogetherAsAgreed() {
        ArchitectureRules.check("be.socialekaart.gateway");
    }

    @Test
    void takesEveryTextFromABundle() {
        MessagesCheck.check("messages", "be/socialekaart/operations/operations", "be/socialekaart/web/web");
    }
}
