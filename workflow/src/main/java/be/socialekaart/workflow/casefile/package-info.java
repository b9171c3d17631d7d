/**
 * The file of a case: what is reviewed, how far it is, what was decided about each field, and the log of every step. The
 * rows are written in the transaction of the step itself; whoever changes a case locks its row first.
 */
@NullMarked
package be.socialekaart.workflow.casefile;

import org.jspecify.annotations.NullMarked;
