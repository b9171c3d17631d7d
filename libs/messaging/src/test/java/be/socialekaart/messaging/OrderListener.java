package be.socialekaart.messaging;

import org.springframework.stereotype.Component;

@Component
class OrderListener implements EventConsumer<OrderEvent> {

    @Override
    public String topic() {
        return OrderEvent.TOPIC;
    }

    @Override
    public Class<OrderEvent> events() {
        return OrderEvent.class;
    }

    @Override
    public boolean parksUnknown() {
        return true;
    }

    @Override
    public void on(OrderEvent event, EventInfo info) {
        switch (event) {
            case OrderEvent.OrderPlaced placed -> placed.order();
        }
    }
}
