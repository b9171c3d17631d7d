/** Reading one fiche: as it is now, as it was in any version, and where each part of it comes from in plain words. */
@NullMarked
package be.socialekaart.fiche.reading;

import org.jspecify.annotations.NullMarked;
