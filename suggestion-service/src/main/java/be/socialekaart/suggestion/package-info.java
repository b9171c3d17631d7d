/**
 * Takes in what anyone says is wrong on a fiche, and keeps the one who said it posted. Owns the suggestion with everything
 * its submitter wrote, and a copy of the public fiches to suggest against. Deciding happens in the workflow.
 */
@NullMarked
package be.socialekaart.suggestion;

import org.jspecify.annotations.NullMarked;
