/**
 * Terugmelding: what is said against a field that a source holds goes to that source, stays visible to the coordinators
 * while it is open, and closes itself when the source changes the field or lets it go.
 */
@NullMarked
package be.socialekaart.workflow.reporting;

import org.jspecify.annotations.NullMarked;
