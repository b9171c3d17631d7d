/**
 * Places and rubrieken as reference data, valid from and until: municipalities with their mergers, postcodes, the
 * eerstelijnszones, and the tree of rubrieken as far as it is public. Sources and licences are in SOURCES.md beside the
 * tables.
 */
@NullMarked
package be.socialekaart.fields.reference;

import org.jspecify.annotations.NullMarked;
