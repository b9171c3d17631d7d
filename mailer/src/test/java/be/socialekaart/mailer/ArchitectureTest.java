package be.socialekaart.mailer;

import be.socialekaart.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void keepsToTheShapeOfTheHouse() {
        ArchitectureRules.check("be.socialekaart.mailer");
    }
}
