package fr.compteformation.people.proofreview;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.holder.AgentHolders;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.identityproof.IdentityProofs;
import fr.compteformation.platform.security.Agent;

/** What agents see of a person’s proofs. */
@Component
class ProofOverviews {

	private final PresentationRepository presentations;

	private final ProofWithdrawalRepository withdrawals;

	private final IdentityProofs proofs;

	private final List<IdentityHint.Source> hints;

	private final Holders holders;

	private final AgentHolders agents;

	ProofOverviews(PresentationRepository presentations, ProofWithdrawalRepository withdrawals, IdentityProofs proofs,
			List<IdentityHint.Source> hints, Holders holders, AgentHolders agents) {
		this.presentations = presentations;
		this.withdrawals = withdrawals;
		this.proofs = proofs;
		this.hints = hints;
		this.holders = holders;
		this.agents = agents;
	}

	ProofOverview of(Agent agent, HolderId holder) {
		return new ProofOverview(holder, this.holders.attachedTo(holder).stream().map(AccountId::new).toList(),
				this.proofs.historyOf(agent, holder),
				this.presentations.of(holder).stream().map(Presentation::entry).toList(),
				this.withdrawals.of(holder).stream().map(ProofWithdrawal::entry).toList(), hintsAbout(holder),
				this.agents.isOwn(agent, holder));
	}

	/**
	 * Locks the holder of an account; empty if the account’s name is not its holder’s.
	 */
	Optional<HolderId> lock(AccountId account) {
		this.holders.namesakeOf(account.value()).ifPresent((holder) -> this.holders.lock(List.of(holder)));
		return this.holders.namesakeOf(account.value());
	}

	private Set<IdentityHint> hintsAbout(HolderId holder) {
		Set<IdentityHint> found = EnumSet.noneOf(IdentityHint.class);
		this.hints.forEach((source) -> found.addAll(source.about(holder)));
		return found;
	}

}
