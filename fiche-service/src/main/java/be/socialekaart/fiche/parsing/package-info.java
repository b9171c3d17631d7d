/** Reads what a source sends, NDJSON or CSV, record by record and never as a whole; what is broken is said per record. */
@NullMarked
package be.socialekaart.fiche.parsing;

import org.jspecify.annotations.NullMarked;
