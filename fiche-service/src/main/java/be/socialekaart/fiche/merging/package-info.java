/** Making one fiche of two that are about the same provider, field by field, and bringing them apart again. */
@NullMarked
package be.socialekaart.fiche.merging;

import org.jspecify.annotations.NullMarked;
