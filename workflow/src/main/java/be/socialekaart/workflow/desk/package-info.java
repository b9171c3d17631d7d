/**
 * The pages of the coordinators: the queue and one case. They show what is committed here at once, name what others still
 * have to do, and keep filter, page and everything that was typed.
 */
@NullMarked
package be.socialekaart.workflow.desk;

import org.jspecify.annotations.NullMarked;
