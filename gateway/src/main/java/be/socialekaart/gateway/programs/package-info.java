/** Tokens for programs: a source or partner shows its secret; in a local run an example account is enough. */
@NullMarked
package be.socialekaart.gateway.programs;

import org.jspecify.annotations.NullMarked;
