/** Taking back what one version changed in one field, while everything that came after it stays. */
@NullMarked
package be.socialekaart.fiche.undoing;

import org.jspecify.annotations.NullMarked;
