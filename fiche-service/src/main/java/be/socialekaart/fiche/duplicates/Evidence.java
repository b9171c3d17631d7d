package be.socialekaart.fiche.duplicates;

/**
 * One thing that speaks for or against it that two fiches are about one provider. Its text is {@code duplicate.<what>}.
 *
 * @param points below zero where it speaks against
 * @param value what they have in common; empty where that is told by itself
 */
public record Evidence(What what, int points, String value) {

    /** What was compared. Public with it: the page in which two fiches stand side by side shows it too. */
    public enum What {
        ESTABLISHMENT_NUMBER,
        RIZIV_NUMBER,
        KBO_NUMBER,
        NAME,
        ADDRESS,
        STREET,
        POSTCODE,
        PHONE,
        EMAIL,
        WEBSITE,
        OTHER_ESTABLISHMENT,
        OTHER_RIZIV_NUMBER,
        OTHER_KBO_NUMBER,
        OTHER_NAME
    }
}
