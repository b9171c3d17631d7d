package be.socialekaart.messaging;

import org.springframework.stereotype.Component;

@Component
class ParcelListener implements EventConsumer<ParcelEvent> {

    private final Effects effects;
    private final Mischief mischief;
    private final EventPublisher<Notice> notices;

    ParcelListener(Effects effects, Mischief mischief, EventPublisher<Notice> notices) {
        this.effects = effects;
        this.mischief = mischief;
        this.notices = notices;
    }

    @Override
    public String topic() {
        return ParcelEvent.TOPIC;
    }

    @Override
    public Class<ParcelEvent> events() {
        return ParcelEvent.class;
    }

    @Override
    public void on(ParcelEvent event, EventInfo info) {
        switch (event) {
            case ParcelEvent.ParcelMoved moved -> effects.add(info, moved.parcel(), moved.step());
            case ParcelEvent.ParcelLost lost -> {
                effects.add(info, lost.parcel(), Effects.LOST);
                notices.publish(new Notice(lost.parcel()), info.correlation());
            }
        }
        mischief.strike(event.parcel());
    }

    @Override
    public void onTombstone(String key, EventInfo info) {
        effects.add(info, key, Effects.GONE);
    }
}
