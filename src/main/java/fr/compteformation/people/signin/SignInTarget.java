package fr.compteformation.people.signin;

import java.io.Serializable;
import java.util.Locale;

import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.base.EmailAddress;

/**
 * Whose password is tried at a sign-in form, existing or not, and the names of its
 * counters.
 *
 * @param form the form
 * @param whose the number or email address
 */
public record SignInTarget(String form, String whose) implements Serializable {

	static SignInTarget of(Nir nir) {
		return new SignInTarget("sign-in", nir.value());
	}

	/** The owner of an email address, which is normalised. */
	public static SignInTarget of(String form, String email) {
		return new SignInTarget(form,
				EmailAddress.parse(email).map(EmailAddress::value).orElse(email).strip().toLowerCase(Locale.ROOT));
	}

	String secret() {
		return this.form + ":" + this.whose;
	}

	String neighbourhood(SignInDetails from) {
		return secret() + "@" + from.network().prefix();
	}

	String bought() {
		return secret() + "+";
	}

	String boughtHere(SignInDetails from) {
		return neighbourhood(from) + "+";
	}

	String address(SignInDetails from) {
		return this.form + "-address:" + from.network().value();
	}

	@Override
	public String toString() {
		return "********";
	}

}
