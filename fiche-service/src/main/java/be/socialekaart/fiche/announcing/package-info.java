/** Shows whoever wants to propose a new fiche which fiches look like it, and why, before anything is filled in. */
@NullMarked
package be.socialekaart.fiche.announcing;

import org.jspecify.annotations.NullMarked;
