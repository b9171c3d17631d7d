package be.socialekaart.notifications;

import be.socialekaart.testing.ArchitectureRules;
import be.socialekaart.testing.templates.MessagesCheck;
import org.junit.jupiter.api.Test;

class ConventionsTest {

    @Test
    void hangsTogetherAsAgreed() {
        ArchitectureRules.check("be.socialekaart.notifications");
    }

    @Test
    void takesEveryTextFromTheBundle() {
        MessagesCheck.check("messages", "be/socialekaart/web/web");
    }
}
