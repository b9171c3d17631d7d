/**
 * What comes in from the other services: a suggestion opens a case, its submitter answers or withdraws, the register
 * tells what it applied. An event that comes before the process waits for it is stored and tried again.
 */
@NullMarked
package be.socialekaart.workflow.intake;

import org.jspecify.annotations.NullMarked;
