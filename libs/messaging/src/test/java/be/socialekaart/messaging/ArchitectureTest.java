package be.socialekaart.messaging;

import be.socialekaart.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void holds() {
        ArchitectureRules.check("be.socialekaart.messaging");
    }
}
