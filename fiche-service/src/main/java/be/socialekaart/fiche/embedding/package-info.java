/** Results inside the pages of others, and the page on which they put such a window together. */
@NullMarked
package be.socialekaart.fiche.embedding;

import org.jspecify.annotations.NullMarked;
