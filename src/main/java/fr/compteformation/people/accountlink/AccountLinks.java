package fr.compteformation.people.accountlink;

import java.time.Duration;
import java.util.Optional;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.AccountLifeCycle;
import fr.compteformation.people.account.AccountSnapshot;
import fr.compteformation.people.account.CredentialsChanged;
import fr.compteformation.platform.onetime.OneTimeSecret;
import fr.compteformation.platform.onetime.OneTimeSecrets;
import fr.compteformation.platform.onetime.SecretPurpose;
import fr.compteformation.platform.onetime.SecretState;
import fr.compteformation.platform.security.SecretToken;
import fr.compteformation.platform.security.SecurityRecord;

/**
 * The one-time links that set a new password or sign in: their state and use.
 * {@link LinkRequests} sends them.
 */
@Component
class AccountLinks {

	static final SecretPurpose PASSWORD = SecretPurpose.link("password", Duration.ofHours(1)).forAccounts();

	static final SecretPurpose SIGN_IN = SecretPurpose.link("sign-in", Duration.ofMinutes(15)).forAccounts();

	private final OneTimeSecrets secrets;

	private final AccountLifeCycle accounts;

	private final SecurityRecord record;

	AccountLinks(OneTimeSecrets secrets, AccountLifeCycle accounts, SecurityRecord record) {
		this.secrets = secrets;
		this.accounts = accounts;
		this.record = record;
	}

	SecretState stateOf(SecretToken token, AccountLink link) {
		return this.secrets.look(link.purpose(), token)
			.map((found) -> this.record.link(found.state(), SecretState.VALID, found.subject()))
			.orElseGet(() -> this.record.link(SecretState.UNKNOWN, SecretState.VALID, null));
	}

	/** The account of a link, while the link works. */
	Optional<AccountId> accountBehind(SecretToken token, AccountLink link) {
		return this.secrets.look(link.purpose(), token)
			.filter(OneTimeSecret::isValid)
			.map((found) -> new AccountId(found.subject()));
	}

	/**
	 * Redeems a link; of two concurrent clicks one succeeds.
	 * @return its account, locked; empty if the link does not work or the account is
	 * suspended
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	Optional<AccountSnapshot> redeem(SecretToken token, AccountLink link) {
		return this.secrets.look(link.purpose(), token)
			.flatMap((found) -> this.accounts.lock(new AccountId(found.subject())))
			.filter((account) -> !account.isSuspended())
			.filter((account) -> this.secrets.redeem(link.purpose(), token) == SecretState.VALID);
	}

	/** The token of a link, for its email. */
	SecretToken token(OneTimeSecret secret, AccountLink link) {
		return this.secrets.value(link.purpose(), secret.key());
	}

	/** Revokes the unused links of an account. */
	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	public void revoke(CredentialsChanged change) {
		this.secrets.end(PASSWORD, change.account().value(), SecretState.REPLACED);
		this.secrets.end(SIGN_IN, change.account().value(), SecretState.REPLACED);
	}

}
