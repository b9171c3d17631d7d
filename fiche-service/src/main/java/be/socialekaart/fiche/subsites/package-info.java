/** The page of an eerstelijnszone: its coordinators put tiles on it that each open a search. */
@NullMarked
package be.socialekaart.fiche.subsites;

import org.jspecify.annotations.NullMarked;
