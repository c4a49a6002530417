package fr.compteformation.office.agent;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.office.invitation.AccessState;
import fr.compteformation.office.invitation.InvitedAccounts;
import fr.compteformation.office.signin.Agents;
import fr.compteformation.office.signin.SignInRealm;
import fr.compteformation.people.audit.Act;
import fr.compteformation.people.audit.Journal;
import fr.compteformation.people.audit.Subject;
import fr.compteformation.people.holder.AgentHolders;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.password.Passwords;
import fr.compteformation.platform.security.Agent;

/**
 * Entry point of the module: the agents, for supervisors and for sign-in.
 */
@Service
@Transactional
public class AgentAccounts extends InvitedAccounts<AgentAccount, Agent> implements Agents, AgentHolders {

	private final AgentAccountRepository agents;

	private final AgentKeys keys;

	private final Holders holders;

	private final Journal journal;

	private final Clock clock;

	AgentAccounts(AgentAccountRepository agents, AgentInvitations invitations, AgentCodes codes, AgentKeys keys,
			Passwords passwords, Holders holders, Journal journal, Clock clock) {
		super(agents, invitations, codes, passwords, clock);
		this.agents = agents;
		this.keys = keys;
		this.holders = holders;
		this.journal = journal;
		this.clock = clock;
	}

	@Override
	@Transactional(propagation = Propagation.SUPPORTS)
	public SignInRealm realm() {
		return SignInRealm.AGENTS;
	}

	@Override
	@Transactional(readOnly = true)
	public boolean hasPasskey(UUID agent) {
		return this.keys.hasAny(agent);
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<HolderId> holderOf(Agent agent) {
		return nirOf(agent).flatMap(this.holders::byNir);
	}

	@Override
	@Transactional(readOnly = true)
	public boolean isOwn(Agent agent, Nir nir) {
		return nirOf(agent).filter(nir::equals).isPresent();
	}

	/** All agents, by agent number. */
	@Transactional(readOnly = true)
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public List<AgentLine> all(Agent agent) {
		Instant now = this.clock.instant();
		return this.agents.findAllByOrderByNumber()
			.stream()
			.map((account) -> account.line(now, this.keys.hasAny(account.id())))
			.toList();
	}

	/**
	 * Invites an agent, who sets a password through the link in the email.
	 * @param locale the language of the email
	 */
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public Inviting invite(Agent agent, Invitee invitee, Locale locale) {
		if (isTaken(invitee.email())) {
			return Inviting.EMAIL_TAKEN;
		}
		Nir nir = invitee.getNir();
		if (nir == null) {
			throw new IllegalArgumentException("a form let a missing number pass");
		}
		if (this.agents.existsByInviteeNir(nir)) {
			return Inviting.NIR_TAKEN;
		}
		AgentAccount invited = send(new AgentAccount(invitee, locale, this.clock.instant()));
		note(agent, Act.AGENT_INVITED, invited, null);
		return Inviting.DONE;
	}

	/**
	 * Sends a new invitation to an agent who has no password yet. Older links stop
	 * working.
	 */
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public void inviteAgain(Agent agent, UUID invited) {
		note(agent, Act.AGENT_INVITED, send(account(invited)), AccessState.INVITED);
	}

	/**
	 * Disables an agent, effective immediately. Of supervisors who disable each other at
	 * the same moment one stays.
	 * @return false if the supervisor was disabled meanwhile; nothing changed
	 * @throws IllegalArgumentException if it is the supervisor’s own account
	 */
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public boolean disable(Agent agent, UUID disabled) {
		if (disabled.equals(agent.agentId())) {
			throw new IllegalArgumentException("nobody disables themselves");
		}
		this.agents.lock(List.of(agent.agentId(), disabled));
		if (!mayWork(agent.agentId())) {
			return false;
		}
		AgentAccount account = account(disabled);
		AccessState before = account.state();
		disable(account);
		note(agent, Act.AGENT_DISABLED, account, before);
		return true;
	}

	/** Re-enables a disabled agent. An agent without a password is invited again. */
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public void enable(Agent agent, UUID enabled) {
		AgentAccount account = account(enabled);
		enable(account);
		note(agent, Act.AGENT_ENABLED, account, AccessState.DISABLED);
	}

	/**
	 * Creates an account without an invitation, for the demonstration.
	 * @param passwordHash as computed by {@link Passwords}
	 */
	public void open(Invitee invitee, String passwordHash) {
		open(new AgentAccount(invitee, Locale.FRENCH, this.clock.instant()), passwordHash);
	}

	private Optional<Nir> nirOf(Agent agent) {
		return this.agents.findById(agent.agentId()).map((account) -> account.invitee().getNir());
	}

	private void note(Agent agent, Act act, AgentAccount account, @Nullable AccessState before) {
		this.journal.write(agent, act, new Subject(Subject.Kind.AGENT, account.id()),
				(before != null) ? account.number() + " " + before : null, account.number() + " " + account.state());
	}

	/**
	 * The result of inviting an agent.
	 */
	public enum Inviting {

		/** The invitation was sent. */
		DONE,

		/** Another agent has this address. Nothing changed. */
		EMAIL_TAKEN,

		/** Another agent has this number. Nothing changed. */
		NIR_TAKEN

	}

}
