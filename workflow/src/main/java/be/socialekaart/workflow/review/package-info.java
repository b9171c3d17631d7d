/**
 * The review of one change, from the desk to the outcome. {@code review.bpmn} tells the course, {@code
 * review-deadline.dmn} how long it may take, and {@link be.socialekaart.workflow.review.Review} is where Java meets them.
 */
@NullMarked
package be.socialekaart.workflow.review;

import org.jspecify.annotations.NullMarked;
