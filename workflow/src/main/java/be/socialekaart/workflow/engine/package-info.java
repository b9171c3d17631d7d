/** How the process engine is started, which of its tables exist and what happens when one of its steps keeps failing. */
@NullMarked
package be.socialekaart.workflow.engine;

import org.jspecify.annotations.NullMarked;
