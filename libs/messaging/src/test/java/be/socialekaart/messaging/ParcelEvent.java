package be.socialekaart.messaging;

/** Events of a made-up domain: a parcel goes step by step. */
sealed interface ParcelEvent {

    String TOPIC = "parcel";

    String parcel();

    record ParcelMoved(String parcel, int step) implements ParcelEvent {}

    record ParcelLost(String parcel) implements ParcelEvent {}
}
