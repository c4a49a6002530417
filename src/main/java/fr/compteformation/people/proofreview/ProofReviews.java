package fr.compteformation.people.proofreview;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.audit.Act;
import fr.compteformation.people.audit.Journal;
import fr.compteformation.people.holder.AgentHolders;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.identityproof.IdentityProofs;
import fr.compteformation.platform.security.Agent;

/**
 * The service of this module. Agents see the proofs of a person, record that somebody
 * came in person, and withdraw proofs; supervisors look a second time. Nobody decides
 * about their own account. The caller has written to the audit log that the agent opened
 * the person’s page.
 */
@Service
@Transactional
public class ProofReviews {

	public static final int PAGE = 50;

	private final ProofOverviews overviews;

	private final Presentations presentations;

	private final ProofWithdrawalRepository withdrawals;

	private final IdentityProofs proofs;

	private final AgentHolders agents;

	private final Journal journal;

	private final Clock clock;

	ProofReviews(ProofOverviews overviews, Presentations presentations, ProofWithdrawalRepository withdrawals,
			IdentityProofs proofs, AgentHolders agents, Journal journal, Clock clock) {
		this.overviews = overviews;
		this.presentations = presentations;
		this.withdrawals = withdrawals;
		this.proofs = proofs;
		this.agents = agents;
		this.journal = journal;
		this.clock = clock;
	}

	/** The proofs of a person. */
	@Transactional(readOnly = true)
	@PreAuthorize(Agent.ONLY)
	public ProofOverview of(Agent agent, HolderId holder) {
		return this.overviews.of(agent, holder);
	}

	/**
	 * A page of the presentations that wait for a second look, longest wait first.
	 * @param after the last one of the previous page; null for the first page
	 */
	@Transactional(readOnly = true)
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public List<PresentationEntry> waiting(Agent agent, @Nullable PresentationEntry after) {
		return this.presentations.waiting(after);
	}

	/** Records that the owner of an account came in person. It proves nothing yet. */
	@PreAuthorize(Agent.ONLY)
	public Outcome present(Agent agent, AccountId account, Presentation presentation) {
		return this.presentations.present(agent, account, presentation);
	}

	/**
	 * Ends a presentation with a second look. If it is confirmed, the identity is proven
	 * and the person is informed by email.
	 */
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public Outcome lookAgain(Agent agent, UUID id, SecondLook look) {
		return this.presentations.lookAgain(agent, id, look);
	}

	/** Withdraws the proof of an account and informs its owner. */
	@PreAuthorize(Agent.ONLY)
	public Outcome withdraw(Agent agent, AccountId account, ProofWithdrawal withdrawal) {
		Optional<HolderId> holder = this.overviews.lock(account);
		if (holder.filter((found) -> this.agents.isOwn(agent, found)).isPresent()) {
			return Outcome.OWN_ACCOUNT;
		}
		if (holder.isEmpty() || !this.proofs.withdraw(account)) {
			return Outcome.CHANGED;
		}
		Instant now = this.clock.instant();
		withdrawal.sign(account, holder.get(), agent, now);
		this.withdrawals.save(withdrawal);
		this.journal.write(agent, Act.IDENTITY_PROOF_WITHDRAWN, Presentations.subject(account), "PROVEN",
				withdrawal.motive().name());
		return Outcome.DONE;
	}

	/** The result of an agent’s act. The names are suffixes of translation keys. */
	public enum Outcome {

		DONE,

		/** Somebody else decided meanwhile: nothing is stored. */
		CHANGED,

		/** An agent cannot decide about their own account. */
		OWN_ACCOUNT,

		/** The second check needs another agent. */
		SAME_AGENT;

		/** The translation key. */
		public String messageKey() {
			return "proofreview.outcome." + name();
		}

	}

}
