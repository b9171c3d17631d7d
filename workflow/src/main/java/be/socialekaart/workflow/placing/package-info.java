/** The page on which a coordinator gives a recognition its place: a fiche that is there, a new one, or none. */
@NullMarked
package be.socialekaart.workflow.placing;

import org.jspecify.annotations.NullMarked;
