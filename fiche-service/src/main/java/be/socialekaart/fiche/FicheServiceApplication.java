package be.socialekaart.fiche;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
class FicheServiceApplication {
    public static void main(String[] args) {
        SpringApplication.run(FicheServiceApplication.class, args);
    }
}
