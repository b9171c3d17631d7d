/**
 * Finding fiches by what and where, on the page and in the API. Words are stemmed, a typing error is mended by the
 * nearest words that stand on fiches, a place counts in three meanings, and every result says why it is there.
 */
@NullMarked
package be.socialekaart.fiche.searching;

import org.jspecify.annotations.NullMarked;
