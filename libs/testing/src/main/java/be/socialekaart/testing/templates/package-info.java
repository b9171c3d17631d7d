/** Holds a module's templates to its message bundles. Apart from the rest, since it knows nothing of servers or classes. */
@NullMarked
package be.socialekaart.testing.templates;

import org.jspecify.annotations.NullMarked;
