/** Results of a search as the rows of a file: CSV, a spreadsheet or paper. */
@NullMarked
package be.socialekaart.fiche.listing;

import org.jspecify.annotations.NullMarked;
