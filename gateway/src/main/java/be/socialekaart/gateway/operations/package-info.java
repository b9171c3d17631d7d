/** The frame around every part's page of operations: which parts there are, whether they are up, and where their page is. */
@NullMarked
package be.socialekaart.gateway.operations;

import org.jspecify.annotations.NullMarked;
