/** Results on a map that is drawn here: no outside server learns what somebody searches. */
@NullMarked
package be.socialekaart.fiche.mapping;

import org.jspecify.annotations.NullMarked;
