/**
 * The register of the Sociale Kaart: every fiche with its versions and the provenance of each field, found by what and
 * where, read on pages and through the API, and changed by decisions only.
 */
@NullMarked
package be.socialekaart.fiche;

import org.jspecify.annotations.NullMarked;
