package be.socialekaart.fiche.mapping;

/** @param path of an SVG: about where the municipality lies */
record Outline(String name, String path) {}
