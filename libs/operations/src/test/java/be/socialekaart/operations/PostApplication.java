package be.socialekaart.operations;

import be.socialekaart.messaging.EventConsumer;
import be.socialekaart.messaging.EventInfo;
import be.socialekaart.messaging.EventPublisher;
import be.socialekaart.messaging.Outbox;
import be.socialekaart.web.AccessRules;
import be.socialekaart.web.Role;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** A service that listens to letters and cannot handle those that a test calls lost. */
@SpringBootApplication
class PostApplication {

    static final String TOPIC = "letter";
    static final Set<String> LOST = ConcurrentHashMap.newKeySet();

    sealed interface LetterEvent {
        String letter();

        record LetterPosted(String letter, String text) implements LetterEvent {}
    }

    @Bean
    EventPublisher<LetterEvent> letters(Outbox outbox) {
        return outbox.publisher(TOPIC, LetterEvent.class, LetterEvent::letter);
    }

    @Bean
    AccessRules access() {
        return AccessRules.rules().only(Role.OPERATOR, "/operaties/post-service/**");
    }

    @Bean
    Incidents strikes() {
        return new Incidents() {
            @Override
            public long count() {
                return 2;
            }

            @Override
            public String address() {
                return "/operaties/post-service/stakingen";
            }
        };
    }

    @Bean
    EventConsumer<LetterEvent> letterListener() {
        return new EventConsumer<>() {
            @Override
            public String topic() {
                return TOPIC;
            }

            @Override
            public Class<LetterEvent> events() {
                return LetterEvent.class;
            }

            @Override
            public void on(LetterEvent event, EventInfo info) {
                if (LOST.contains(event.letter())) throw new IllegalStateException("No street for " + event.letter());
            }
        };
    }
}
