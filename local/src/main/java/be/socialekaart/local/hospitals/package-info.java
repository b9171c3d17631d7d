/** Something real to try a delivery with: the public list of hospitals of Eurostat, written as a source would deliver it. */
@NullMarked
package be.socialekaart.local.hospitals;

import org.jspecify.annotations.NullMarked;
