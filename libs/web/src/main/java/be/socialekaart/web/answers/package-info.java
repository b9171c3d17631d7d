/**
 * The one place where a "no" gets its status and its words: a problem (RFC 9457) for programs, a page for people. Nothing
 * of the inside is shown; what went wrong unexpectedly gets a reference that stands in the log too.
 */
@NullMarked
package be.socialekaart.web.answers;

import org.jspecify.annotations.NullMarked;
