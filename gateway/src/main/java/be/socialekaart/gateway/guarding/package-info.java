/** What is refused before anything is looked at: forged requests, floods; and what browsers are told to refuse. */
@NullMarked
package be.socialekaart.gateway.guarding;

import org.jspecify.annotations.NullMarked;
