/** The reviews for programs: the queue, a case, and what a coordinator does with it. */
@NullMarked
package be.socialekaart.workflow.api;

import org.jspecify.annotations.NullMarked;
