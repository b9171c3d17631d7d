package be.socialekaart.web;

import be.socialekaart.testing.ArchitectureRules;
import be.socialekaart.testing.templates.MessagesCheck;
import org.junit.jupiter.api.Test;

class ConventionsTest {

    @Test
    void hangsTogetherAsAgreed() {
        ArchitectureRules.checkLibrary("be.socialekaart.web");
    }

    @Test
    void takesEveryTextFromABundle() {
        MessagesCheck.check("be/socialekaart/web/web");
    }
}
