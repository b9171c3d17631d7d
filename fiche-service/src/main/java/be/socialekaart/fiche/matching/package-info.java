/**
 * Which fiche a record of a source is about: by what identifies it, else by name and address, with a score that says why.
 */
@NullMarked
package be.socialekaart.fiche.matching;

import org.jspecify.annotations.NullMarked;
