package fr.compteformation.people.proofreview;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.audit.Act;
import fr.compteformation.people.audit.Journal;
import fr.compteformation.people.audit.Subject;
import fr.compteformation.people.holder.AgentHolders;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.identityproof.IdentityProofs;
import fr.compteformation.people.identityproof.ProofMethod;
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

	private final PresentationRepository presentations;

	private final ProofWithdrawalRepository withdrawals;

	private final IdentityProofs proofs;

	private final List<IdentityHint.Source> hints;

	private final Holders holders;

	private final AgentHolders agents;

	private final Journal journal;

	private final Clock clock;

	ProofReviews(PresentationRepository presentations, ProofWithdrawalRepository withdrawals, IdentityProofs proofs,
			List<IdentityHint.Source> hints, Holders holders, AgentHolders agents, Journal journal, Clock clock) {
		this.presentations = presentations;
		this.withdrawals = withdrawals;
		this.proofs = proofs;
		this.hints = hints;
		this.holders = holders;
		this.agents = agents;
		this.journal = journal;
		this.clock = clock;
	}

	/** The proofs of a person. */
	@Transactional(readOnly = true)
	@PreAuthorize(Agent.ONLY)
	public ProofOverview of(Agent agent, HolderId holder) {
		return new ProofOverview(holder, this.holders.attachedTo(holder).stream().map(AccountId::new).toList(),
				this.proofs.historyOf(agent, holder),
				this.presentations.of(holder).stream().map(Presentation::entry).toList(),
				this.withdrawals.of(holder).stream().map(ProofWithdrawal::entry).toList(), hintsAbout(holder),
				this.agents.isOwn(agent, holder));
	}

	/**
	 * A page of the presentations that wait for a second look, longest wait first.
	 * @param after the last one of the previous page; null for the first page
	 */
	@Transactional(readOnly = true)
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public List<PresentationEntry> waiting(Agent agent, @Nullable PresentationEntry after) {
		Limit limit = Limit.of(PAGE);
		List<Presentation> found = (after != null) ? this.presentations.waiting(after.presentedAt(), after.id(), limit)
				: this.presentations.waiting(limit);
		return found.stream().map(Presentation::entry).toList();
	}

	/** Records that the owner of an account came in person. It proves nothing yet. */
	@PreAuthorize(Agent.ONLY)
	public Outcome present(Agent agent, AccountId account, Presentation presentation) {
		Optional<HolderId> holder = locked(account);
		if (holder.isEmpty() || of(agent, holder.get()).isPresented(account) || this.proofs.isProven(account)) {
			return Outcome.CHANGED;
		}
		if (this.agents.isOwn(agent, holder.get())) {
			return Outcome.OWN_ACCOUNT;
		}
		presentation.sign(account, holder.get(), agent, this.clock.instant());
		this.presentations.save(presentation);
		this.journal.write(agent, Act.IDENTITY_PRESENTED, subject(account), null, "IN_PERSON");
		return Outcome.DONE;
	}

	/**
	 * Ends a presentation with a second look. If it is confirmed, the identity is proven
	 * and the person is told by email.
	 */
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public Outcome lookAgain(Agent agent, UUID id, SecondLook look) {
		Optional<Presentation> found = this.presentations.findById(id);
		if (found.isEmpty() || locked(found.get().account()).isEmpty() || !found.get().isWaiting()) {
			return Outcome.CHANGED;
		}
		Presentation presentation = found.get();
		if (this.agents.isOwn(agent, presentation.holder())) {
			return Outcome.OWN_ACCOUNT;
		}
		if (!presentation.lets(agent)) {
			return Outcome.SAME_AGENT;
		}
		presentation.end(look, agent, this.clock.instant());
		this.journal.write(agent, Act.IDENTITY_SECOND_LOOK, subject(presentation.account()), "PRESENTED",
				look.verdict().name());
		if (look.verdict() == SecondLook.Verdict.CONFIRMED) {
			this.proofs.prove(presentation.account(), ProofMethod.IN_PERSON, agent);
		}
		return Outcome.DONE;
	}

	/** Withdraws the proof of an account and informs its owner. */
	@PreAuthorize(Agent.ONLY)
	public Outcome withdraw(Agent agent, AccountId account, ProofWithdrawal withdrawal) {
		Optional<HolderId> holder = locked(account);
		if (holder.filter((found) -> this.agents.isOwn(agent, found)).isPresent()) {
			return Outcome.OWN_ACCOUNT;
		}
		if (holder.isEmpty() || !this.proofs.withdraw(account)) {
			return Outcome.CHANGED;
		}
		Instant now = this.clock.instant();
		withdrawal.sign(account, holder.get(), agent, now);
		this.withdrawals.save(withdrawal);
		this.journal.write(agent, Act.IDENTITY_PROOF_WITHDRAWN, subject(account), "PROVEN", withdrawal.motive().name());
		return Outcome.DONE;
	}

	private Set<IdentityHint> hintsAbout(HolderId holder) {
		Set<IdentityHint> found = EnumSet.noneOf(IdentityHint.class);
		this.hints.forEach((source) -> found.addAll(source.about(holder)));
		return found;
	}

	private Optional<HolderId> locked(AccountId account) {
		this.holders.namesakeOf(account.value()).ifPresent((holder) -> this.holders.lock(List.of(holder)));
		return this.holders.namesakeOf(account.value());
	}

	private static Subject subject(AccountId account) {
		return new Subject(Subject.Kind.ACCOUNT, account.value());
	}

	/** The result of an agent’s act. The names are suffixes of translation keys. */
	public enum Outcome {

		DONE,

		/** Somebody else decided meanwhile: nothing is stored. */
		CHANGED,

		/** An agent cannot decide about their own account. */
		OWN_ACCOUNT,

		/** Whoever saw the person does not look a second time. */
		SAME_AGENT;

		/** The translation key. */
		public String messageKey() {
			return "proofreview.outcome." + name();
		}

	}

}
