package fr.compteformation.office.agent;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.password.NewPasswords;
import fr.compteformation.people.password.Password;
import fr.compteformation.people.password.Passwords;
import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.mail.Outbox;
import fr.compteformation.platform.onetime.OneTimeSecret;
import fr.compteformation.platform.onetime.OneTimeSecrets;
import fr.compteformation.platform.onetime.SecretPurpose;
import fr.compteformation.platform.onetime.SecretState;
import fr.compteformation.platform.security.SecretToken;

/**
 * Invitation links. Opening a link changes nothing, because email scanners open links
 * too.
 */
@Service
public class Invitations {

	/** Each invitation is below it. */
	static final PagePath PAGE = new PagePath("/agent/invitation");

	static final SecretPurpose LINK = SecretPurpose.link("invitation", AgentAccount.VALIDITY);

	private final AgentAccountRepository agents;

	private final OneTimeSecrets secrets;

	private final Outbox outbox;

	private final NewPasswords newPasswords;

	private final Passwords passwords;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Invitations(AgentAccountRepository agents, OneTimeSecrets secrets, Outbox outbox, NewPasswords newPasswords,
			Passwords passwords, TransactionTemplate transaction, Clock clock) {
		this.agents = agents;
		this.secrets = secrets;
		this.outbox = outbox;
		this.newPasswords = newPasswords;
		this.passwords = passwords;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** The current state of a link. */
	public SecretState stateOf(SecretToken token) {
		return this.secrets.look(LINK, token).map(OneTimeSecret::state).orElse(SecretState.UNKNOWN);
	}

	/** Finds the invitation of a link; empty if the link is not usable. */
	public Optional<Invitation> of(SecretToken token) {
		return this.secrets.look(LINK, token)
			.filter(OneTimeSecret::isValid)
			.flatMap((link) -> this.agents.findById(link.subject()))
			.map((invited) -> new Invitation(invited.invitee().identity(), invited.invitee().getNir() == null));
	}

	/**
	 * Accepts an invitation by setting a password.
	 * @param nir the agent’s number, if the invitation asks for it
	 */
	public Acceptance accept(SecretToken token, Password chosen, @Nullable Nir nir) {
		Invitation invitation = of(token).orElse(null);
		if (invitation == null) {
			return Acceptance.NOT_USABLE;
		}
		if (invitation.asksForNir() && nir == null) {
			throw new IllegalArgumentException("a form let a missing number pass");
		}
		this.newPasswords.require(chosen, invitation.identity());
		String hash = this.passwords.hash(chosen);
		return Objects.requireNonNull(
				this.transaction.execute((status) -> accept(token, hash, invitation.asksForNir() ? nir : null)));
	}

	private Acceptance accept(SecretToken token, String hash, @Nullable Nir nir) {
		if (nir != null && this.agents.existsByInviteeNir(nir)) {
			return Acceptance.NIR_TAKEN;
		}
		if (this.secrets.redeem(LINK, token) != SecretState.VALID) {
			return Acceptance.NOT_USABLE;
		}
		this.secrets.look(LINK, token)
			.flatMap((link) -> this.agents.findById(link.subject()))
			.orElseThrow()
			.open(hash, nir);
		return Acceptance.DONE;
	}

	/** Sends an invitation and invalidates older links. */
	void send(AgentAccount account) {
		Instant now = this.clock.instant();
		account.invite(now);
		this.secrets.end(LINK, account.id(), SecretState.REPLACED);
		this.secrets.issue(LINK, account.id(), account.invitation(), now);
		account.sent(this.secrets.value(LINK, account.invitation()));
		this.outbox.add(AgentMails.Template.AGENT_INVITATION, account.id());
	}

	/** Revokes the invitation of a disabled agent. */
	void revoke(AgentAccount account) {
		this.secrets.end(LINK, account.id(), SecretState.REVOKED);
	}

	/**
	 * The result of accepting an invitation.
	 */
	public enum Acceptance {

		/** The agent may now sign in. */
		DONE,

		/** The link was used, replaced or has expired. Nothing changed. */
		NOT_USABLE,

		/** Another agent has this number. Nothing changed. */
		NIR_TAKEN

	}

}
