/** How up to date the register is, per part of it: figures that are taken once a night, and the fiches behind each. */
@NullMarked
package be.socialekaart.fiche.quality;

import org.jspecify.annotations.NullMarked;
