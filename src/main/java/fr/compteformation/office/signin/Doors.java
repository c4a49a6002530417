package fr.compteformation.office.signin;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/** The accounts and codes behind each door. */
@Component
class Doors {

	private final Map<SignInDoor, DoorAccounts> accounts;

	private final Map<SignInDoor, EmailedCodes> codes;

	Doors(List<DoorAccounts> accounts, List<EmailedCodes> codes) {
		this.accounts = accounts.stream().collect(Collectors.toMap(DoorAccounts::door, Function.identity()));
		this.codes = codes.stream().collect(Collectors.toMap(EmailedCodes::door, Function.identity()));
	}

	DoorAccounts accounts(SignInDoor door) {
		return Objects.requireNonNull(this.accounts.get(door));
	}

	EmailedCodes codes(SignInDoor door) {
		return Objects.requireNonNull(this.codes.get(door));
	}

}
