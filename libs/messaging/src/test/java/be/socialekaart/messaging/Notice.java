package be.socialekaart.messaging;

/** What the made-up service publishes when it hears that a parcel is lost. */
record Notice(String parcel) {

    static final String TOPIC = "notice";
}
