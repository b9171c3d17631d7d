package be.socialekaart.fiche;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

@SpringBootApplication
@EnableScheduling
@ConfigurationPropertiesScan
class FicheServiceApplication {
    private static final int LOOPS = 10;

    public static void main(String[] args) {
        SpringApplication.run(FicheServiceApplication.class, args);
    }

    /** One thread for each thing that is done in the background: with the one of Boot, a long export held up all others. */
    @Bean
    ThreadPoolTaskScheduler taskScheduler() {
        ThreadPoolTaskScheduler loops = new ThreadPoolTaskScheduler();
        loops.setPoolSize(LOOPS);
        loops.setThreadNamePrefix("loop-");
        return loops;
    }
}
