/** Lays the library's own tables in the service's schema, before the service lays its own. */
@NullMarked
package be.socialekaart.messaging.schema;

import org.jspecify.annotations.NullMarked;
