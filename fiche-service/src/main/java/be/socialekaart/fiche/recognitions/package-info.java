/**
 * What the authentic sources say: the rules of a delivered record, the newest version of each, and which fiches it is
 * about.
 */
@NullMarked
package be.socialekaart.fiche.recognitions;

import org.jspecify.annotations.NullMarked;
