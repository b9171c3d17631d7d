/** What somebody can be asked about a fiche, and how the fiche itself tells when that was last answered. */
@NullMarked
package be.socialekaart.fields.asking;

import org.jspecify.annotations.NullMarked;
