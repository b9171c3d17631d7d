/**
 * How two changes to the same fiche come together: {@link be.socialekaart.fields.merging.Merge} decides per field what
 * may be applied, {@link be.socialekaart.fields.merging.Difference} shows people what a change does.
 */
@NullMarked
package be.socialekaart.fields.merging;

import org.jspecify.annotations.NullMarked;
