/**
 * What every service with pages shares: who is asking ({@link be.socialekaart.web.CurrentUser}), who may do what ({@link
 * be.socialekaart.web.AccessRules}), how a refusal is said ({@link be.socialekaart.web.Refusal}), the layout and its assets.
 * It knows no word of the domain.
 */
@NullMarked
package be.socialekaart.web;

import org.jspecify.annotations.NullMarked;
