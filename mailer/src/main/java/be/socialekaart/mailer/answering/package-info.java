/**
 * The page behind a personal link: somebody's fiches, block by block, each confirmed, corrected or not known. Opening it
 * changes nothing, and a robot that sends the form leaves no answer.
 */
@NullMarked
package be.socialekaart.mailer.answering;

import org.jspecify.annotations.NullMarked;
