/**
 * What a coordinator does with a case: take it, ask something, decide about every field. The pages and the API come here,
 * and every refusal that somebody was first is made here.
 */
@NullMarked
package be.socialekaart.workflow.deciding;

import org.jspecify.annotations.NullMarked;
