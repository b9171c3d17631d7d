/** Starting, watching and ending child processes. */
@NullMarked
package be.socialekaart.local.process;

import org.jspecify.annotations.NullMarked;
