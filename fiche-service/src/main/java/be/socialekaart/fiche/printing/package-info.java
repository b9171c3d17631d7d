/** Pages on paper: makes a PDF of a template, readable for screen readers too. */
@NullMarked
package be.socialekaart.fiche.printing;

import org.jspecify.annotations.NullMarked;
