package be.socialekaart.fiche.browsing;

/** How large the register is. */
record Totals(int fiches, int municipalities) {}
