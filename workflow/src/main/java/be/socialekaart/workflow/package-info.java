/**
 * The reviews: everything that a person has to decide. One package per process with its model beside the code, one
 * package per thing a coordinator does, and {@code engine} as the only place that knows how the engine is started.
 */
@NullMarked
package be.socialekaart.workflow;

import org.jspecify.annotations.NullMarked;
