/**
 * In which language somebody is answered. The gateway knows what was chosen and says so in {@code Accept-Language}; what
 * runs without a reader (events, schedules) speaks Dutch.
 */
@NullMarked
package be.socialekaart.web.language;

import org.jspecify.annotations.NullMarked;
