/** The newest public fiche of each id, fed from its topic: a case shows what stands there now. */
@NullMarked
package be.socialekaart.workflow.fiches;

import org.jspecify.annotations.NullMarked;
