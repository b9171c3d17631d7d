/** Signing in by a link that works once, and out again. In a local run also with one click, as one of the examples. */
@NullMarked
package be.socialekaart.gateway.signin;

import org.jspecify.annotations.NullMarked;
