package fr.compteformation.office.professional;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.people.identity.Identity;
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
 * Invitation links of professionals. Opening a link changes nothing, because email
 * scanners open links too.
 */
@Service
public class ProfessionalInvitations {

	/** Each invitation is below it. */
	static final PagePath PAGE = new PagePath("/professionnels/invitation");

	static final SecretPurpose LINK = SecretPurpose.link("professional-invitation", ProfessionalAccount.VALIDITY);

	private final ProfessionalAccountRepository professionals;

	private final OneTimeSecrets secrets;

	private final ProfessionalCodes codes;

	private final Outbox outbox;

	private final NewPasswords newPasswords;

	private final Passwords passwords;

	private final TransactionTemplate transaction;

	private final Clock clock;

	ProfessionalInvitations(ProfessionalAccountRepository professionals, OneTimeSecrets secrets,
			ProfessionalCodes codes, Outbox outbox, NewPasswords newPasswords, Passwords passwords,
			TransactionTemplate transaction, Clock clock) {
		this.professionals = professionals;
		this.secrets = secrets;
		this.codes = codes;
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

	/** What the password must not contain; empty if the link is not usable. */
	public Optional<Identity> identityBehind(SecretToken token) {
		return this.secrets.look(LINK, token)
			.filter(OneTimeSecret::isValid)
			.flatMap((link) -> this.professionals.findById(link.subject()))
			.map((invited) -> invited.invitee().identity());
	}

	/**
	 * Accepts an invitation by setting a password. Ends what the former password opened:
	 * codes already sent, and sessions.
	 * @return {@link SecretState#VALID} on success, otherwise why the link is not usable
	 */
	public SecretState accept(SecretToken token, Password chosen) {
		Identity identity = identityBehind(token).orElse(null);
		if (identity == null) {
			return stateOf(token);
		}
		this.newPasswords.require(chosen, identity);
		String hash = this.passwords.hash(chosen);
		return Objects.requireNonNull(this.transaction.execute((status) -> accept(token, hash)));
	}

	private SecretState accept(SecretToken token, String hash) {
		SecretState redeemed = this.secrets.redeem(LINK, token);
		if (redeemed == SecretState.VALID) {
			ProfessionalAccount account = this.secrets.look(LINK, token)
				.flatMap((link) -> this.professionals.findById(link.subject()))
				.orElseThrow();
			account.choose(hash, this.clock.instant());
			this.codes.revoke(account.id());
		}
		return redeemed;
	}

	/** Sends an invitation and invalidates older links. */
	void send(ProfessionalAccount account) {
		Instant now = this.clock.instant();
		account.invite(now);
		this.secrets.end(LINK, account.id(), SecretState.REPLACED);
		this.secrets.issue(LINK, account.id(), account.invitation(), now);
		this.outbox.add(ProfessionalMails.Template.PROFESSIONAL_INVITATION, account.id());
	}

	/** Revokes the invitation of a disabled account. */
	void revoke(ProfessionalAccount account) {
		this.secrets.end(LINK, account.id(), SecretState.REVOKED);
	}

}
