package be.socialekaart.mailer;

import be.socialekaart.testing.templates.MessagesCheck;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void takesEveryTextFromTheBundle() {
        MessagesCheck.check("messages", "be/socialekaart/web/web");
    }
}
