package be.socialekaart.workflow.intake;

import be.socialekaart.events.ProposalEvent;
import be.socialekaart.events.ProposalEvent.ChangeProposed;
import be.socialekaart.events.ProposalEvent.RecognitionUnmatched;
import be.socialekaart.events.Topics;
import be.socialekaart.messaging.EventConsumer;
import be.socialekaart.messaging.EventInfo;
import org.springframework.stereotype.Component;

@Component
class ProposalListener implements EventConsumer<ProposalEvent> {

    private final OpenReview opening;
    private final OpenUnmatched placing;

    ProposalListener(OpenReview opening, OpenUnmatched placing) {
        this.opening = opening;
        this.placing = placing;
    }

    @Override
    public String topic() {
        return Topics.PROPOSAL;
    }

    @Override
    public Class<ProposalEvent> events() {
        return ProposalEvent.class;
    }

    @Override
    public boolean parksUnknown() {
        return true;
    }

    @Override
    public void on(ProposalEvent event, EventInfo info) {
        switch (event) {
            case ChangeProposed proposed -> opening.open(proposed);
            case RecognitionUnmatched unmatched -> placing.open(unmatched);
        }
    }
}
