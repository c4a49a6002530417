package fr.compteformation.access.firstuse;

import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.access.civilstatus.NirComparison;
import fr.compteformation.access.franceconnect.Links;
import fr.compteformation.access.franceconnect.Newcomer;
import fr.compteformation.access.franceconnect.ProviderProofs;
import fr.compteformation.people.account.AccountCitizens;
import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.account.NewAccount;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.identity.Identity;
import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.RateLimiter;

/**
 * Entry point of the module for the first sign-in with the provider. The number is
 * compared with the identity; then an account is linked after one password sign-in, or
 * opened. Accounts are never matched by email address, because couples may share one.
 */
@Service
public class FirstUses {

	/** Allows typing errors, but not trying similar numbers. */
	private static final int FREE_TRIES = 5;

	/** Allows for lost emails. */
	private static final int FREE_CODES = 5;

	private final Accounts accounts;

	private final AccountCitizens citizens;

	private final Links links;

	private final ProviderProofs proofs;

	private final AddressCodes codes;

	private final RateLimiter rateLimiter;

	private final TransactionTemplate transaction;

	private final Clock clock;

	FirstUses(Accounts accounts, AccountCitizens citizens, Links links, ProviderProofs proofs, AddressCodes codes,
			RateLimiter rateLimiter, TransactionTemplate transaction, Clock clock) {
		this.accounts = accounts;
		this.citizens = citizens;
		this.links = links;
		this.proofs = proofs;
		this.codes = codes;
		this.rateLimiter = rateLimiter;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** Whether the person returned from the provider recently enough. */
	public boolean isStillHere(Newcomer newcomer) {
		return newcomer.isStillHere(this.clock.instant());
	}

	/** Compares a number with the identity and says what to do next. */
	public NumberAnswer judge(Newcomer newcomer, Nir nir) {
		if (!this.rateLimiter.admits("france-connect-number:" + newcomer.subject().hash(), FREE_TRIES)) {
			return new NumberAnswer.TooSoon();
		}
		Set<NirComparison.Mismatch> mismatches = new NirComparison(nir, newcomer.identity()).mismatches();
		if (!mismatches.isEmpty()) {
			return new NumberAnswer.Differs(mismatches);
		}
		if (!this.accounts.exists(nir)) {
			return new NumberAnswer.NoAccount();
		}
		return this.accounts.hasPassword(nir) ? new NumberAnswer.HasAccount() : new NumberAnswer.NeedsHelp();
	}

	/** Whether this is the number of the signed-in person. */
	public boolean isTheirs(Citizen citizen, Nir nir) {
		return this.citizens.nirOf(new AccountId(citizen.accountId())).filter(nir::equals).isPresent();
	}

	/**
	 * Links an account.
	 * @param owner who has just signed in to the account of this number
	 * @return false if the person has another account by now
	 */
	public boolean link(Newcomer newcomer, Nir nir, Citizen owner) {
		require(newcomer, nir);
		if (!isTheirs(owner, nir)) {
			throw new IllegalArgumentException("the account of another number");
		}
		try {
			this.transaction.executeWithoutResult((status) -> link(owner, newcomer));
			return true;
		}
		catch (DataIntegrityViolationException taken) {
			return false;
		}
	}

	/**
	 * Sends a code to the address for the new account.
	 * @return the id of the code; empty if the rate limit was reached
	 */
	public Optional<UUID> sendCode(Newcomer newcomer, EmailAddress email, Locale locale) {
		return this.rateLimiter.admits("france-connect-code:" + newcomer.subject().hash(), FREE_CODES)
				? Optional.of(this.codes.send(email, locale)) : Optional.empty();
	}

	/** The parts of the new account’s identity that the provider supplies. */
	public Identity identityOf(Newcomer newcomer, Nir nir) {
		Identity identity = new Identity();
		identity.setNir(nir);
		identity.setFirstName(newcomer.identity().firstName());
		identity.setBirthName(newcomer.identity().birthName());
		return identity;
	}

	/**
	 * Opens an account without a password.
	 * @param typed validated contact details, in addition to the provider’s data
	 * @param code the id of the code sent to the address
	 * @param digits as typed
	 */
	public Opening open(Newcomer newcomer, Nir nir, Identity typed, UUID code, String digits, Locale locale) {
		require(newcomer, nir);
		try {
			return Objects.requireNonNull(this.transaction.execute((status) -> this.codes.redeem(code, digits)
				.map((checked) -> open(newcomer, identity(newcomer, nir, typed, checked), locale))
				.orElseGet(Opening.WrongCode::new)));
		}
		catch (DataIntegrityViolationException taken) {
			return new Opening.Taken();
		}
	}

	private Identity identity(Newcomer newcomer, Nir nir, Identity typed, EmailAddress checked) {
		Identity identity = identityOf(newcomer, nir);
		identity.setLandlinePhone(typed.getLandlinePhone());
		identity.setMobilePhone(typed.getMobilePhone());
		identity.setEmail(checked);
		return identity;
	}

	private Opening open(Newcomer newcomer, Identity identity, Locale locale) {
		if (this.accounts.exists(identity.nir())) {
			return new Opening.Taken();
		}
		Citizen citizen = this.accounts.open(new NewAccount(identity, null, null, this.clock.instant(), locale));
		link(citizen, newcomer);
		return new Opening.Done(citizen);
	}

	private void link(Citizen owner, Newcomer newcomer) {
		this.links.link(owner.accountId(), newcomer.subject());
		this.proofs.proveIfRight(owner.accountId(), newcomer.identity(), newcomer.subject());
	}

	// The pages check this first; this guards against calls that skip them.
	private void require(Newcomer newcomer, Nir nir) {
		if (!isStillHere(newcomer) || !new NirComparison(nir, newcomer.identity()).mismatches().isEmpty()) {
			throw new IllegalStateException("not the person of this number, or not any more");
		}
	}

	/**
	 * The result of opening an account without a password.
	 */
	public sealed interface Opening {

		/**
		 * The account is open and linked.
		 *
		 * @param citizen the person to sign in
		 */
		record Done(Citizen citizen) implements Opening {
		}

		/** The code is wrong or has expired. */
		record WrongCode() implements Opening {
		}

		/** The number or the subject got an account meanwhile. */
		record Taken() implements Opening {
		}

	}

}
