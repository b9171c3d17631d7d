/** Who is asking, and in which language: accounts, sessions, and the tokens that say so to services and programs. */
@NullMarked
package be.socialekaart.gateway.identity;

import org.jspecify.annotations.NullMarked;
