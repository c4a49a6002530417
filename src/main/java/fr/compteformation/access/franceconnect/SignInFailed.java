package fr.compteformation.access.franceconnect;

import org.springframework.security.core.AuthenticationException;

/**
 * A failed sign-in, without personal data.
 */
class SignInFailed extends AuthenticationException {

	private final Fault fault;

	SignInFailed(Fault fault) {
		super(fault.name());
		this.fault = fault;
	}

	SignInFailed(Fault fault, Throwable cause) {
		super(fault.name(), cause);
		this.fault = fault;
	}

	Fault fault() {
		return this.fault;
	}

}
