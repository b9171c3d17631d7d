/**
 * Single values with their own rules: phone numbers, e-mail and web addresses, the numbers by which the authorities know
 * a provider. Each is made by {@code of}, which is empty for what it cannot be, and public because imports and other
 * forms meet the same values.
 */
@NullMarked
package be.socialekaart.fields.values;

import org.jspecify.annotations.NullMarked;
