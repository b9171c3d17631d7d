/** A copy of the public fiches, one row per version seen, fed by the register's topic: what a suggestion is made against. */
@NullMarked
package be.socialekaart.suggestion.register;

import org.jspecify.annotations.NullMarked;
