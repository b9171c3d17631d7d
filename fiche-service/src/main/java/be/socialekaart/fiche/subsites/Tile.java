package be.socialekaart.fiche.subsites;

import be.socialekaart.fiche.query.SearchQuery;

/** @param query a search, asked anew whenever somebody opens the tile */
record Tile(String title, String query) {

    public String href() {
        return new SearchQuery(query).href();
    }
}
