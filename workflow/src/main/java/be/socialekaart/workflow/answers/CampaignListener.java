package be.socialekaart.workflow.answers;

import be.socialekaart.events.CampaignEvent;
import be.socialekaart.events.CampaignEvent.ContactPlanned;
import be.socialekaart.events.CampaignEvent.ContactStopped;
import be.socialekaart.events.Topics;
import be.socialekaart.messaging.EventConsumer;
import be.socialekaart.messaging.EventInfo;
import be.socialekaart.workflow.upkeep.Upkeep;
import org.springframework.stereotype.Component;

@Component
class CampaignListener implements EventConsumer<CampaignEvent> {

    private final Upkeep upkeep;
    private final Answers answers;

    CampaignListener(Upkeep upkeep, Answers answers) {
        this.upkeep = upkeep;
        this.answers = answers;
    }

    @Override
    public String topic() {
        return Topics.CAMPAIGN;
    }

    @Override
    public Class<CampaignEvent> events() {
        return CampaignEvent.class;
    }

    @Override
    public boolean parksUnknown() {
        return true;
    }

    @Override
    public void on(CampaignEvent event, EventInfo info) {
        switch (event) {
            case ContactPlanned planned -> upkeep.start(planned);
            case ContactStopped stopped -> answers.stopped(stopped.contact());
        }
    }
}
