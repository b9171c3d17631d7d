/**
 * The ladder of a mailing: mail, reminder, other managers, telephone. {@code upkeep.bpmn} tells the course, {@link
 * be.socialekaart.workflow.upkeep.Upkeep} is where Java meets it. One process per addressee and campaign, a row per fiche.
 */
@NullMarked
package be.socialekaart.workflow.upkeep;

import org.jspecify.annotations.NullMarked;
