package be.socialekaart.fiche.subsites;

import java.util.List;

/** What a coordinator put together: a few words and the tiles, in order. */
record Content(String intro, List<Tile> tiles) {
    static final Content NOTHING = new Content("", List.of());
}
