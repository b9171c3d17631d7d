package be.socialekaart.mailer.sending;

import be.socialekaart.mailer.delivering.Handover;

/** What an attempt leaves behind; WAITING means that it is tried again later. */
record Outcome(MailState state, String reason) {

    static Outcome of(Handover handover) {
        MailState state = switch (handover.fate()) {
            case TAKEN -> MailState.SENT;
            case REFUSED -> MailState.REFUSED;
            case NOT_NOW -> MailState.WAITING;
            case IN_DOUBT -> MailState.UNCERTAIN;
        };
        return new Outcome(state, handover.reason());
    }
}
