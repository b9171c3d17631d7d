/** Writes the row that search reads: which words, which headings, and where a fiche works. */
@NullMarked
package be.socialekaart.fiche.indexing;

import org.jspecify.annotations.NullMarked;
