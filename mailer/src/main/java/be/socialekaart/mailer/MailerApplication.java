package be.socialekaart.mailer;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
class MailerApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(MailerApplication.class, arguments);
    }
}
