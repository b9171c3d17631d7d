/** The read API of HSDS 3.0 below {@code /hsds}, for directories and apps that speak it. */
@NullMarked
package be.socialekaart.fiche.referring;

import org.jspecify.annotations.NullMarked;
