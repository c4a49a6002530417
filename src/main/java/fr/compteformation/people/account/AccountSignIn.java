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
 * The sign-in check for existing accounts; runs first. Only a correct password reveals
 * that an account exists and is suspended.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class AccountSignIn implements SignInCheck {

	private final AccountRepository accounts;

	private final Passwords passwords;

	AccountSignIn(AccountRepository accounts, Passwords passwords) {
		this.accounts = accounts;
		this.passwords = passwords;
	}

	// Not in one transaction: no connection is held while the hash is computed.
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
