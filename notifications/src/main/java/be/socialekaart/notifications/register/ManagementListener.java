package be.socialekaart.notifications.register;

import be.socialekaart.events.ManagementEvent;
import be.socialekaart.events.ManagementEvent.ManagersChanged;
import be.socialekaart.events.Topics;
import be.socialekaart.messaging.EventConsumer;
import be.socialekaart.messaging.EventInfo;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class ManagementListener implements EventConsumer<ManagementEvent> {

    private final Managements managements;

    ManagementListener(Managements managements) {
        this.managements = managements;
    }

    @Override
    public String topic() {
        return Topics.MANAGEMENT;
    }

    @Override
    public Class<ManagementEvent> events() {
        return ManagementEvent.class;
    }

    @Override
    public void on(ManagementEvent event, EventInfo info) {
        switch (event) {
            case ManagersChanged changed -> managements.keep(changed);
        }
    }

    @Override
    public void onTombstone(String key, EventInfo info) {
        managements.remove(UUID.fromString(key));
    }
}
