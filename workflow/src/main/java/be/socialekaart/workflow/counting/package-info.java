/** Figures about the desk for whoever watches the platform. */
@NullMarked
package be.socialekaart.workflow.counting;

import org.jspecify.annotations.NullMarked;
