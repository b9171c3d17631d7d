package be.socialekaart.workflow;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
class WorkflowApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(WorkflowApplication.class, arguments);
    }
}
