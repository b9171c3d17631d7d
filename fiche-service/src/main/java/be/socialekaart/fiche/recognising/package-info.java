/**
 * What a record of a source means for the fiches: a known one is changed without a person, an end and a disappearance
 * are looked at, and what fits nowhere is asked. One record at a time, each in its own transaction.
 */
@NullMarked
package be.socialekaart.fiche.recognising;

import org.jspecify.annotations.NullMarked;
