/**
 * What the rules decide about a change that comes through the register, before any person: {@code change-route.dmn} says
 * per field what is live at once and what waits for a coordinator, and a share of what was live is looked at afterwards.
 */
@NullMarked
package be.socialekaart.workflow.routing;

import org.jspecify.annotations.NullMarked;
