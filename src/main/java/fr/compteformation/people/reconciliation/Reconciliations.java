package fr.compteformation.people.reconciliation;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.Profiles;
import fr.compteformation.people.audit.Act;
import fr.compteformation.people.audit.Journal;
import fr.compteformation.people.audit.Subject;
import fr.compteformation.people.holder.AgentHolders;
import fr.compteformation.people.holder.Attachments;
import fr.compteformation.people.holder.Comparison;
import fr.compteformation.people.holder.WaitingAttachment;
import fr.compteformation.people.identity.Identity;
import fr.compteformation.platform.database.GoesOn;
import fr.compteformation.platform.mail.Outbox;
import fr.compteformation.platform.security.Agent;

/**
 * The service of this module. Each view of names and each decision is logged, the person
 * is informed of each decision by email, and no agent decides about their own account.
 */
@Service
@Transactional
public class Reconciliations {

	/** The page size. */
	public static final int PAGE = 50;

	private static final String WAITING = "RECONCILING";

	private static final String REFUSED = "REFUSED";

	private final Attachments attachments;

	private final ReconciliationTable table;

	private final Profiles profiles;

	private final AgentHolders agents;

	private final Journal journal;

	private final Outbox outbox;

	private final Clock clock;

	Reconciliations(Attachments attachments, ReconciliationTable table, Profiles profiles, AgentHolders agents,
			Journal journal, Outbox outbox, Clock clock) {
		this.attachments = attachments;
		this.table = table;
		this.profiles = profiles;
		this.agents = agents;
		this.journal = journal;
		this.outbox = outbox;
		this.clock = clock;
	}

	/**
	 * A page of waiting accounts, longest wait first.
	 * @param after the last row of the previous page; null for the first page
	 */
	@Transactional(readOnly = true)
	@PreAuthorize(Agent.ONLY)
	public List<WaitingAttachment> page(Agent agent, @Nullable WaitingAttachment after) {
		return this.attachments.waiting(after, PAGE);
	}

	/** The number of waiting accounts. */
	@Transactional(readOnly = true)
	@PreAuthorize(Agent.ONLY)
	public int count(Agent agent) {
		return this.attachments.countWaiting();
	}

	/**
	 * Opens a waiting or refused account: a wrong refusal can be corrected.
	 * @return empty if the account is attached or does not exist
	 */
	@GoesOn
	@PreAuthorize(Agent.ONLY)
	public Optional<ReconciliationCase> open(Agent agent, AccountId account) {
		return this.attachments.compare(account.value()).map((comparison) -> {
			this.journal.write(agent, Act.PERSON_OPENED, subject(account), null, null);
			Identity identity = this.profiles.identityOf(agent, account).orElseThrow();
			return new ReconciliationCase(comparison, Objects.requireNonNullElse(identity.getFirstName(), ""),
					identity.nir().masked(), this.table.about(account.value()),
					this.agents.isOwn(agent, comparison.holder()));
		});
	}

	/**
	 * Decides about an account and informs its owner.
	 * @param seen the version that the agent read
	 * @throws IllegalArgumentException if the remark is missing or too long, which the
	 * form checks before
	 */
	@PreAuthorize(Agent.ONLY)
	public Outcome decide(Agent agent, AccountId account, long seen, ReconciliationDecision decision) {
		if (!decision.isExplained() || decision.getRemark().length() > ReconciliationDecision.MAX_REMARK) {
			throw new IllegalArgumentException("no remark, or too long a one");
		}
		Optional<Comparison> found = this.attachments.compare(account.value());
		if (found.isEmpty() || found.get().version() != seen) {
			return Outcome.CHANGED;
		}
		Comparison comparison = found.get();
		boolean same = decision.verdict() == NameVerdict.SAME_PERSON;
		if (this.agents.isOwn(agent, comparison.holder())) {
			return Outcome.OWN_ACCOUNT;
		}
		if (same && comparison.otherAttached()) {
			return Outcome.ANOTHER_ATTACHED;
		}
		this.attachments.decide(comparison, same);
		this.table.insert(account.value(), this.clock.instant(), agent, decision);
		this.journal.write(agent, Act.ATTACHMENT_DECIDED, subject(account), comparison.refused() ? REFUSED : WAITING,
				same ? "ATTACHED" : REFUSED);
		this.outbox.add(same ? ReconciliationMails.Template.ATTACHMENT_ACCEPTED
				: ReconciliationMails.Template.ATTACHMENT_REFUSED, account.value());
		return Outcome.DONE;
	}

	private static Subject subject(AccountId account) {
		return new Subject(Subject.Kind.ACCOUNT, account.value());
	}

	/** The result of an agent’s decision. The names are suffixes of translation keys. */
	public enum Outcome {

		DONE,

		/** Another agent decided or a file changed a name: nothing is stored. */
		CHANGED,

		/** An agent cannot decide about their own account. */
		OWN_ACCOUNT,

		/** Another account sees the rights of this holder. */
		ANOTHER_ATTACHED;

		/** The translation key. */
		public String messageKey() {
			return "reconciliation.outcome." + name();
		}

	}

}
