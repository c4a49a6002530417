package fr.compteformation.office.signin;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/** The accounts and codes behind each realm. */
@Component
class SignInRealms {

	private final Map<SignInRealm, RealmAccounts> accounts;

	private final Map<SignInRealm, EmailedCodes> codes;

	SignInRealms(List<RealmAccounts> accounts, List<EmailedCodes> codes) {
		this.accounts = accounts.stream().collect(Collectors.toMap(RealmAccounts::realm, Function.identity()));
		this.codes = codes.stream().collect(Collectors.toMap(EmailedCodes::realm, Function.identity()));
	}

	RealmAccounts accounts(SignInRealm realm) {
		return Objects.requireNonNull(this.accounts.get(realm));
	}

	EmailedCodes codes(SignInRealm realm) {
		return Objects.requireNonNull(this.codes.get(realm));
	}

}
