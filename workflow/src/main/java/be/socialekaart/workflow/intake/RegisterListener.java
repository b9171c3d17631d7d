package be.socialekaart.workflow.intake;

import be.socialekaart.events.RegisterEvent;
import be.socialekaart.events.RegisterEvent.DecisionApplied;
import be.socialekaart.events.Topics;
import be.socialekaart.messaging.EventConsumer;
import be.socialekaart.messaging.EventInfo;
import org.springframework.stereotype.Component;

@Component
class RegisterListener implements EventConsumer<RegisterEvent> {

    private final Correlating correlating;

    RegisterListener(Correlating correlating) {
        this.correlating = correlating;
    }

    @Override
    public String topic() {
        return Topics.REGISTER;
    }

    @Override
    public Class<RegisterEvent> events() {
        return RegisterEvent.class;
    }

    @Override
    public void on(RegisterEvent event, EventInfo info) {
        switch (event) {
            case DecisionApplied applied -> correlating.receive(info.id(), applied.review(), applied);
        }
    }
}
