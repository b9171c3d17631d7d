package be.socialekaart.mailer;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
class MailerApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(MailerApplication.class, arguments);
    }
}
