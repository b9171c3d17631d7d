/** What every page can ask, in the layout and in its own part: where it stands, and how a moment is written. */
@NullMarked
package be.socialekaart.web.pages;

import org.jspecify.annotations.NullMarked;
