/** What a source recognises and no fiche could be found for: the record, the fiches it might be, and where it was put. */
@NullMarked
package be.socialekaart.workflow.unmatched;

import org.jspecify.annotations.NullMarked;
