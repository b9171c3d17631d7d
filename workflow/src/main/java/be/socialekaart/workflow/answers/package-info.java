/** What ends a question about a fiche, or stops it: an answer by link, by phone, or the fiche itself that changed. */
@NullMarked
package be.socialekaart.workflow.answers;

import org.jspecify.annotations.NullMarked;
