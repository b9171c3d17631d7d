/** Which coordinator serves which region, and the team that takes the regions nobody serves. */
@NullMarked
package be.socialekaart.workflow.regions;

import org.jspecify.annotations.NullMarked;
