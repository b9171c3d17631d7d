package be.socialekaart.fiche;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

@SpringBootApplication
@EnableScheduling
@ConfigurationPropertiesScan
class FicheServiceApplication {
    public static void main(String[] args) {
        SpringApplication.run(FicheServiceApplication.class, args);
    }
}
