/**
 * Fills an empty register with invented fiches for a local run. Nobody in them exists: names, streets and texts are drawn
 * from small tables, addresses on the internet end in {@code .example}, numbers only have the right check digits.
 */
@NullMarked
package be.socialekaart.fiche.examples;

import org.jspecify.annotations.NullMarked;
