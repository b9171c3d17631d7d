package be.socialekaart.suggestion;

import be.socialekaart.testing.ArchitectureRules;
import be.socialekaart.testing.templates.MessagesCheck;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void keepsToTheArchitecture() {
        ArchitectureRules.check("be.socialekaart.suggestion");
    }

    @Test
    void saysEverythingFromTheBundles() {
        MessagesCheck.check("messages", "be/socialekaart/web/web");
    }
}
