/** Fiches in the words of HSDS 3.0, the Human Services Data Specification of Open Referral. */
@NullMarked
package be.socialekaart.fiche.hsds;

import org.jspecify.annotations.NullMarked;
