package fr.compteformation.office.professional;

import java.time.Clock;
import java.util.Objects;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.office.invitation.InvitationLinks;
import fr.compteformation.people.identity.Identity;
import fr.compteformation.people.password.ChosenPasswords;
import fr.compteformation.people.password.Password;
import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.mail.Outbox;
import fr.compteformation.platform.onetime.OneTimeSecrets;
import fr.compteformation.platform.onetime.SecretPurpose;
import fr.compteformation.platform.onetime.SecretState;
import fr.compteformation.platform.security.SecretToken;

/**
 * Invitation links of professionals, also for those who forgot their password.
 */
@Service
public class ProfessionalInvitations extends InvitationLinks<ProfessionalAccount> {

	/** Each invitation is below it. */
	static final PagePath PAGE = new PagePath("/professionnels/invitation");

	static final SecretPurpose LINK = SecretPurpose.link("professional-invitation", ProfessionalAccount.VALIDITY);

	private final ProfessionalCodes codes;

	private final ChosenPasswords passwords;

	private final Outbox outbox;

	private final TransactionTemplate transaction;

	private final Clock clock;

	ProfessionalInvitations(ProfessionalAccountRepository professionals, OneTimeSecrets secrets,
			ProfessionalCodes codes, ChosenPasswords passwords, Outbox outbox, TransactionTemplate transaction,
			Clock clock) {
		super(LINK, professionals, secrets, clock);
		this.codes = codes;
		this.passwords = passwords;
		this.outbox = outbox;
		this.transaction = transaction;
		this.clock = clock;
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
		String hash = this.passwords.hash(chosen, identity);
		return Objects.requireNonNull(this.transaction.execute((status) -> accept(token, hash)));
	}

	private SecretState accept(SecretToken token, String hash) {
		ProfessionalAccount account = redeem(token).orElse(null);
		if (account == null) {
			return stateOf(token);
		}
		account.choosePassword(hash, this.clock.instant());
		this.codes.revoke(account.id());
		return SecretState.VALID;
	}

	@Override
	protected void sendMail(ProfessionalAccount account, SecretToken link) {
		this.outbox.add(ProfessionalMails.Template.PROFESSIONAL_INVITATION, account.id());
	}

}
