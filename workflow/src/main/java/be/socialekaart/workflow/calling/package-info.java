/** The page of a telephone task: whom to call, what to say, what to check, and what came of it. */
@NullMarked
package be.socialekaart.workflow.calling;

import org.jspecify.annotations.NullMarked;
