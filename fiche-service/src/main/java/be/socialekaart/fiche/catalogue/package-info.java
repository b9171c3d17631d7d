/**
 * The heart of the register: the fiche and how it changes. A change is one method of {@link
 * be.socialekaart.fiche.catalogue.Fiche}; {@link be.socialekaart.fiche.catalogue.Register} stores what it returns
 * together with the version, the row that search reads, the change feed and the event.
 */
@NullMarked
package be.socialekaart.fiche.catalogue;

import org.jspecify.annotations.NullMarked;
