package be.socialekaart.fiche.proposing;

import be.socialekaart.events.Origin;
import be.socialekaart.events.ProposalEvent.Channel;

/**
 * Who proposes, and through which door. Public: every door says it.
 *
 * @param account the pseudonymous id of the account; of a source its name
 */
public record Proposer(Origin origin, String account, Channel channel) {}
