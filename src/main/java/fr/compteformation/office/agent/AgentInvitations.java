package fr.compteformation.office.agent;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.office.invitation.InvitationLinks;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.password.ChosenPasswords;
import fr.compteformation.people.password.Password;
import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.mail.Outbox;
import fr.compteformation.platform.onetime.OneTimeSecrets;
import fr.compteformation.platform.onetime.SecretPurpose;
import fr.compteformation.platform.security.SecretToken;

/**
 * Invitation links of agents.
 */
@Service
public class AgentInvitations extends InvitationLinks<AgentAccount> {

	/** Each invitation is below it. */
	static final PagePath PAGE = new PagePath("/agent/invitation");

	static final SecretPurpose LINK = SecretPurpose.link("invitation", AgentAccount.VALIDITY);

	private final AgentAccountRepository agents;

	private final ChosenPasswords passwords;

	private final Outbox outbox;

	private final TransactionTemplate transaction;

	private final Clock clock;

	AgentInvitations(AgentAccountRepository agents, OneTimeSecrets secrets, ChosenPasswords passwords, Outbox outbox,
			TransactionTemplate transaction, Clock clock) {
		super(LINK, agents, secrets, clock);
		this.agents = agents;
		this.passwords = passwords;
		this.outbox = outbox;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** Finds the invitation of a link; empty if the link is not usable. */
	public Optional<Invitation> of(SecretToken token) {
		return invited(token)
			.map((account) -> new Invitation(account.invitee().identity(), account.invitee().getNir() == null));
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
		String hash = this.passwords.hash(chosen, invitation.identity());
		return Objects.requireNonNull(
				this.transaction.execute((status) -> accept(token, hash, invitation.asksForNir() ? nir : null)));
	}

	private Acceptance accept(SecretToken token, String hash, @Nullable Nir nir) {
		if (nir != null && this.agents.existsByInviteeNir(nir)) {
			return Acceptance.NIR_TAKEN;
		}
		AgentAccount account = redeem(token).orElse(null);
		if (account == null) {
			return Acceptance.NOT_USABLE;
		}
		account.identify(nir);
		account.choosePassword(hash, this.clock.instant());
		return Acceptance.DONE;
	}

	@Override
	protected void sendMail(AgentAccount account, SecretToken link) {
		account.sent(link);
		this.outbox.add(AgentMails.Template.AGENT_INVITATION, account.id());
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
