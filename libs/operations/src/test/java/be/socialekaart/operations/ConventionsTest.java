package be.socialekaart.operations;

import be.socialekaart.testing.ArchitectureRules;
import be.socialekaart.testing.templates.MessagesCheck;
import org.junit.jupiter.api.Test;

class ConventionsTest {

    @Test
    void hangsTogetherAsAgreed() {
        ArchitectureRules.checkLibrary("be.socialekaart.operations");
    }

    @Test
    void takesEveryTextFromABundle() {
        MessagesCheck.check("be/socialekaart/operations/operations", "be/socialekaart/web/web");
    }
}
