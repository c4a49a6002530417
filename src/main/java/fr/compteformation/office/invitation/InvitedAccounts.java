package fr.compteformation.office.invitation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.office.signin.DoorAccounts;
import fr.compteformation.office.signin.EmailedCodes;
import fr.compteformation.people.password.Password;
import fr.compteformation.people.password.Passwords;
import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.platform.base.PortalTime;

/**
 * The accounts of a kind, for their sign-in and for the supervisors who manage them.
 *
 * @param <A> the kind of account
 * @param <U> the principal of those who signed in
 */
@Transactional
public abstract class InvitedAccounts<A extends InvitedAccount<U>, U extends UserDetails> implements DoorAccounts {

	private final InvitedAccountRepository<A> accounts;

	private final InvitationLinks<A> invitations;

	private final EmailedCodes codes;

	private final Passwords passwords;

	private final Clock clock;

	protected InvitedAccounts(InvitedAccountRepository<A> accounts, InvitationLinks<A> invitations, EmailedCodes codes,
			Passwords passwords, Clock clock) {
		this.accounts = accounts;
		this.invitations = invitations;
		this.codes = codes;
		this.passwords = passwords;
		this.clock = clock;
	}

	// Not transactional: hashing must not hold a database connection.
	@Override
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	public Optional<U> byPassword(String email, String password) {
		Optional<A> account = EmailAddress.parse(email)
			.map(InvitedPerson::signInAddress)
			.flatMap(this.accounts::findByInviteeEmail);
		boolean right = this.passwords.matches(new Password(password),
				account.map(InvitedAccount::passwordHash).orElse(null));
		return account.filter((found) -> right && found.mayWork(today())).map(InvitedAccount::principal);
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<U> byId(UUID account) {
		return working(account).map(InvitedAccount::principal);
	}

	@Override
	@Transactional(readOnly = true)
	public boolean mayWork(UUID account) {
		return working(account).isPresent();
	}

	@Override
	@Transactional(readOnly = true)
	public boolean mayContinue(UUID account, Instant begun) {
		return working(account).filter((found) -> !found.changedPasswordAfter(begun)).isPresent();
	}

	protected A account(UUID id) {
		return this.accounts.findById(id).orElseThrow();
	}

	protected boolean isTaken(EmailAddress email) {
		return this.accounts.findByInviteeEmail(email).isPresent();
	}

	/** Saves an account and sends its invitation. */
	protected A send(A account) {
		this.invitations.send(account);
		return this.accounts.saveAndFlush(account);
	}

	/** Saves an active account, unless somebody has its address. */
	protected void open(A account, String passwordHash) {
		if (!isTaken(account.invitee().email())) {
			account.activate(passwordHash);
			this.accounts.saveAndFlush(account);
		}
	}

	/** Disables an account, effective immediately. */
	protected void disable(A account) {
		account.disable();
		this.invitations.revoke(account);
		this.codes.revoke(account.id());
	}

	/** Re-enables a disabled account. One without a password is invited again. */
	protected void enable(A account) {
		account.enable();
		if (account.state() == AccessState.INVITED) {
			this.invitations.send(account);
		}
	}

	protected LocalDate today() {
		return PortalTime.today(this.clock);
	}

	private Optional<A> working(UUID id) {
		return this.accounts.findById(id).filter((account) -> account.mayWork(today()));
	}

}
