package fr.compteformation.office.invitation;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import fr.compteformation.people.identity.Identity;
import fr.compteformation.platform.onetime.OneTimeSecret;
import fr.compteformation.platform.onetime.OneTimeSecrets;
import fr.compteformation.platform.onetime.SecretPurpose;
import fr.compteformation.platform.onetime.SecretState;
import fr.compteformation.platform.security.SecretToken;

/**
 * Invitation links. Opening a link changes nothing, because email scanners open links
 * too.
 *
 * @param <A> the kind of account
 */
public abstract class InvitationLinks<A extends InvitedAccount<?>> {

	private final SecretPurpose purpose;

	private final InvitedAccountRepository<A> accounts;

	private final OneTimeSecrets secrets;

	private final Clock clock;

	protected InvitationLinks(SecretPurpose purpose, InvitedAccountRepository<A> accounts, OneTimeSecrets secrets,
			Clock clock) {
		this.purpose = purpose;
		this.accounts = accounts;
		this.secrets = secrets;
		this.clock = clock;
	}

	/** Sends the email with a link. */
	protected abstract void sendMail(A account, SecretToken link);

	/** The current state of a link. */
	public SecretState stateOf(SecretToken token) {
		return this.secrets.look(this.purpose, token).map(OneTimeSecret::state).orElse(SecretState.UNKNOWN);
	}

	/** What the password must not contain; empty if the link is not usable. */
	public Optional<Identity> identityBehind(SecretToken token) {
		return invited(token).map((account) -> account.invitee().identity());
	}

	/** Finds the account of a link; empty if the link is not usable. */
	protected Optional<A> invited(SecretToken token) {
		return this.secrets.look(this.purpose, token)
			.filter(OneTimeSecret::isValid)
			.flatMap((link) -> this.accounts.findById(link.subject()));
	}

	/** Uses a link up, in the caller’s transaction; empty if it is not usable. */
	protected Optional<A> redeem(SecretToken token) {
		return (this.secrets.redeem(this.purpose, token) == SecretState.VALID)
				? this.secrets.look(this.purpose, token).flatMap((link) -> this.accounts.findById(link.subject()))
				: Optional.empty();
	}

	/** Sends an invitation and invalidates older links. */
	public void send(A account) {
		Instant now = this.clock.instant();
		account.invite(now);
		this.secrets.end(this.purpose, account.id(), SecretState.REPLACED);
		this.secrets.issue(this.purpose, account.id(), account.invitation(), now);
		sendMail(account, this.secrets.value(this.purpose, account.invitation()));
	}

	/** Revokes the invitation of a disabled account. */
	public void revoke(A account) {
		this.secrets.end(this.purpose, account.id(), SecretState.REVOKED);
	}

}
