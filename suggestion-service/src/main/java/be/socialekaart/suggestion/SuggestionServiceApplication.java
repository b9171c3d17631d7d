package be.socialekaart.suggestion;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

@SpringBootApplication
@EnableScheduling
class SuggestionServiceApplication {

    public static void main(String[] args) {
        SpringApplication.run(SuggestionServiceApplication.class, args);
    }
}
