package fr.compteformation.people.account;

import java.util.Optional;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.password.Password;
import fr.compteformation.people.password.Passwords;
import fr.compteformation.people.signin.SignInCheck;
import fr.compteformation.people.signin.SignInDiverted;
import fr.compteformation.platform.security.Citizen;

/**
 * Knows the people who have an account. Asked first.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class AccountSignIn implements SignInCheck {

	/** Who knows the password is told; nobody else learns that there is an account. */
	private final AccountRepository accounts;

	private final Passwords passwords;

	AccountSignIn(AccountRepository accounts, Passwords passwords) {
		this.accounts = accounts;
		this.passwords = passwords;
	}

	// Not one transaction: a connection is not held while the hash is computed.
	@Override
	public Optional<Citizen> check(Nir nir, String password) {
		Optional<Account> account = this.accounts.byNumber(nir);
		boolean right = this.passwords.matches(new Password(password),
				account.flatMap(Account::passwordHash).orElse(null));
		if (right && account.filter(Account::isSuspended).isPresent()) {
			throw new SignInDiverted(AccountPages.SUSPENDED.path(), account.get().id().value());
		}
		return account.filter((found) -> right).map(Account::citizen);
	}

}
