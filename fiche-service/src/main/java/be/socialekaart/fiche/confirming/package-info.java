/** Somebody says that what a fiche says still holds: on a page, by the link of a mailing, or over the telephone. */
@NullMarked
package be.socialekaart.fiche.confirming;

import org.jspecify.annotations.NullMarked;
