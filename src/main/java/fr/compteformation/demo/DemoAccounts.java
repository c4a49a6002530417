package fr.compteformation.demo;

import java.time.Clock;
import java.util.Locale;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.account.NewAccount;
import fr.compteformation.people.identity.Identity;
import fr.compteformation.people.identityproof.IdentityProofs;
import fr.compteformation.people.identityproof.ProofMethod;
import fr.compteformation.people.password.Password;
import fr.compteformation.people.password.Passwords;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Proof;
import fr.compteformation.platform.security.Proofs;

/**
 * Opens the accounts of fictitious people.
 */
@Component
@Profile("demo")
class DemoAccounts {

	private final Accounts accounts;

	private final Passwords passwords;

	private final IdentityProofs proofs;

	private final Proofs presence;

	private final Clock clock;

	DemoAccounts(Accounts accounts, Passwords passwords, IdentityProofs proofs, Proofs presence, Clock clock) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.proofs = proofs;
		this.presence = presence;
		this.clock = clock;
	}

	/**
	 * The account of somebody who has proved who they are, unless their name differs. One
	 * transaction: a start that ends in between leaves nobody unproven.
	 */
	@Transactional
	Citizen open(Identity identity, String password) {
		Citizen citizen = openUnproven(identity, password);
		prove(new AccountId(citizen.accountId()));
		return citizen;
	}

	/** The account of somebody who has still to prove who they are. */
	Citizen openUnproven(Identity identity, String password) {
		return this.accounts.open(new NewAccount(identity, this.passwords.hash(new Password(password)), null,
				this.clock.instant(), Locale.FRENCH));
	}

	void prove(AccountId account) {
		this.proofs.takeOver(account, ProofMethod.LETTER, this.clock.instant());
	}

	/** As if the person had typed their password again. */
	Proof proofOf(Citizen citizen) {
		return this.presence.given(citizen);
	}

}
