/** What whoever reuses the data needs to know: the page about it, and the description of the calls made from the code. */
@NullMarked
package be.socialekaart.fiche.reusing;

import org.jspecify.annotations.NullMarked;
