package fr.compteformation.office.agent;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.access.passkey.Ceremony;
import fr.compteformation.office.invitation.InvitedPerson;
import fr.compteformation.people.audit.Act;
import fr.compteformation.people.audit.Journal;
import fr.compteformation.people.audit.Subject;
import fr.compteformation.people.identity.Identity;
import fr.compteformation.people.password.Password;
import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.mail.Outbox;
import fr.compteformation.platform.onetime.OneTimeSecret;
import fr.compteformation.platform.onetime.OneTimeSecrets;
import fr.compteformation.platform.onetime.SecretPurpose;
import fr.compteformation.platform.onetime.SecretState;
import fr.compteformation.platform.security.Network;
import fr.compteformation.platform.security.RateLimiter;
import fr.compteformation.platform.security.SecretToken;

/**
 * A new password for agents who forgot theirs: by a link sent by email and, for those who
 * have one, their passkey. The link does not sign in, so that the second factor is asked
 * for next.
 */
@Service
public class ForgottenAgentPasswords {

	/** Sets the new password; each link is below it. */
	static final PagePath PAGE = new PagePath("/agent/nouveau-mot-de-passe");

	static final SecretPurpose LINK = SecretPurpose.link("agent-password", Duration.ofMinutes(30));

	/** Requests for one address without waiting. */
	private static final int FREE_FOR_ADDRESS = 2;

	/** Requests from one network without waiting. */
	private static final int FREE_FROM_NETWORK = 10;

	private final AgentAccountRepository agents;

	private final OneTimeSecrets secrets;

	private final AgentCredentials credentials;

	private final RateLimiter rateLimiter;

	private final Outbox outbox;

	private final Journal journal;

	private final TransactionTemplate transaction;

	private final Clock clock;

	ForgottenAgentPasswords(AgentAccountRepository agents, OneTimeSecrets secrets, AgentCredentials credentials,
			RateLimiter rateLimiter, Outbox outbox, Journal journal, TransactionTemplate transaction, Clock clock) {
		this.agents = agents;
		this.secrets = secrets;
		this.credentials = credentials;
		this.rateLimiter = rateLimiter;
		this.outbox = outbox;
		this.journal = journal;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Requests a link. Never reveals whether an agent has this address, or whether the
	 * rate limit was reached.
	 */
	public void ask(EmailAddress typed, Network network) {
		EmailAddress address = InvitedPerson.signInAddress(typed);
		if (this.rateLimiter.admits("agent-password-from:" + network.value(), FREE_FROM_NETWORK)
				&& this.rateLimiter.admits("agent-password:" + address.value(), FREE_FOR_ADDRESS)) {
			this.transaction.executeWithoutResult((status) -> this.agents.findByInviteeEmail(address)
				.filter(AgentAccount::isActive)
				.ifPresent(this::send));
		}
	}

	/** The current state of a link. */
	public SecretState stateOf(SecretToken token) {
		return this.secrets.look(LINK, token).map(OneTimeSecret::state).orElse(SecretState.UNKNOWN);
	}

	/**
	 * The identity that the password rules compare with; empty if the link is not usable.
	 */
	public Optional<Identity> identityBehind(SecretToken token) {
		return agentBehind(token).map((account) -> account.invitee().identity());
	}

	/**
	 * The WebAuthn request that the link needs besides; empty for agents without a
	 * passkey.
	 */
	public Optional<Ceremony<PublicKeyCredentialRequestOptions>> askForKey(SecretToken token) {
		return agentBehind(token).map(AgentAccount::id).flatMap(this.credentials::askForKey);
	}

	/**
	 * Sets the password, ends the agent’s sessions and notifies them and all supervisors
	 * by email.
	 * @param key the answer of the passkey; {@code null} for agents without one
	 */
	public Change choose(SecretToken token, Password chosen, @Nullable KeyAnswer key) {
		AgentAccount account = agentBehind(token).orElse(null);
		if (account == null) {
			return Change.NOT_USABLE;
		}
		String hash = this.credentials.hash(chosen, account.invitee().identity());
		return Objects.requireNonNull(this.transaction.execute((status) -> change(token, hash, key)));
	}

	private Change change(SecretToken token, String hash, @Nullable KeyAnswer key) {
		UUID owner = this.secrets.lock(LINK, token)
			.filter(OneTimeSecret::isValid)
			.map(OneTimeSecret::subject)
			.orElse(null);
		if (owner == null) {
			return Change.NOT_USABLE;
		}
		if (!this.credentials.isRightKey(owner, key)) {
			return Change.KEY_REFUSED;
		}
		AgentAccount account = this.agents.findById(owner).filter(AgentAccount::isActive).orElse(null);
		if (account == null || this.secrets.redeem(LINK, token) != SecretState.VALID) {
			return Change.NOT_USABLE;
		}
		account.choosePassword(hash, this.clock.instant());
		this.credentials.changed(owner);
		note(account, Act.AGENT_PASSWORD_CHANGED);
		this.outbox.add(AgentMails.Template.AGENT_PASSWORD_CHANGED, owner);
		this.agents.findAllByOrderByNumber()
			.stream()
			.filter((other) -> other.isActive() && other.principal().supervisor() && !other.id().equals(owner))
			.forEach((supervisor) -> this.outbox.add(AgentMails.Template.AGENT_PASSWORD_NOTICE, supervisor.id()));
		return Change.DONE;
	}

	private void send(AgentAccount account) {
		this.secrets.end(LINK, account.id(), SecretState.REPLACED);
		this.secrets.issue(LINK, account.id());
		this.outbox.add(AgentMails.Template.AGENT_PASSWORD_LINK, account.id());
		note(account, Act.AGENT_PASSWORD_ASKED);
	}

	private Optional<AgentAccount> agentBehind(SecretToken token) {
		return this.secrets.look(LINK, token)
			.filter(OneTimeSecret::isValid)
			.flatMap((link) -> this.agents.findById(link.subject()))
			.filter(AgentAccount::isActive);
	}

	private void note(AgentAccount account, Act act) {
		this.journal.write(account.principal(), act, new Subject(Subject.Kind.AGENT, account.id()), null, null);
	}

	/**
	 * An answer of a passkey.
	 *
	 * @param asked the request
	 * @param answer the browser’s answer, as JSON
	 */
	public record KeyAnswer(Ceremony<PublicKeyCredentialRequestOptions> asked, String answer) {

		@Override
		public String toString() {
			return "********";
		}

	}

	/** The result of choosing a password. */
	public enum Change {

		/** The agent may now sign in. */
		DONE,

		/** The link was used, replaced or has expired. Nothing changed. */
		NOT_USABLE,

		/** The passkey was not confirmed. Nothing changed. */
		KEY_REFUSED

	}

}
