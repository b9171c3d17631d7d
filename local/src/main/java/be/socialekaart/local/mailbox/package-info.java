/** A mail server that keeps every mail instead of delivering it, and the page that shows them. */
@NullMarked
package be.socialekaart.local.mailbox;

import org.jspecify.annotations.NullMarked;
