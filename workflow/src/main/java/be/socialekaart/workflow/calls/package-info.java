/** Telephone tasks as cases on the desk: opened by the ladder of a mailing, closed by whoever called or by an answer. */
@NullMarked
package be.socialekaart.workflow.calls;

import org.jspecify.annotations.NullMarked;
