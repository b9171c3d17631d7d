package be.socialekaart.fiche.browsing;

/**
 * How large and how fresh the register is.
 *
 * @param confirmed fiches with a field that somebody confirmed or changed in the last year
 * @param suggested versions that came from a suggestion
 */
record Totals(int fiches, int municipalities, int confirmed, int versions, int suggested) {

    public int confirmedPercent() {
        return fiches == 0 ? 0 : Math.round(100f * confirmed / fiches);
    }
}
