/** How long suggestions about a fiche wait for a decision: figures on quality are made of it. */
@NullMarked
package be.socialekaart.fiche.pace;

import org.jspecify.annotations.NullMarked;
