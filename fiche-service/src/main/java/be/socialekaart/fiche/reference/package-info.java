/** Rubrieken and areas as this register has them now: kept in the database, told to the other services, held in memory. */
@NullMarked
package be.socialekaart.fiche.reference;

import org.jspecify.annotations.NullMarked;
