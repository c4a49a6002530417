package fr.compteformation;

import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.context.ApplicationContext;

import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.account.NewAccount;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.identity.Identity;
import fr.compteformation.people.password.Password;
import fr.compteformation.people.password.Passwords;
import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.platform.security.Citizen;

/**
 * Fictitious people, each with a number and an address that no other test uses.
 */
public final class People {

	private static final AtomicInteger BORN = new AtomicInteger();

	private People() {
	}

	/**
	 * A number that nobody else has: a woman born in August 1955, one after the other.
	 */
	public static Nir newNir() {
		int order = BORN.incrementAndGet();
		String number = "25508%02d%03d%03d".formatted(10 + order / 500_000, 1 + order / 900 % 800, 1 + order % 900);
		return Nir.readForSignIn(number).found().orElseThrow();
	}

	/** Somebody about whom everything is known. */
	public static Identity somebody() {
		return somebody(newNir());
	}

	/** Somebody with this number. */
	public static Identity somebody(Nir nir) {
		Identity identity = new Identity();
		identity.setNir(nir);
		identity.setFirstName("Chloé");
		identity.setBirthName("L’Héritier");
		identity.setMobilePhone(new fr.compteformation.people.identity.PhoneNumber("+33612345678"));
		identity.setEmail(new EmailAddress(
				"chloe-" + nir.number().substring(5).toLowerCase(java.util.Locale.ROOT) + "@exemple.fr"));
		return identity;
	}

	/** Somebody new whose account is open, with this password. */
	public static Citizen withAccount(ApplicationContext portal, Nir nir, String password) {
		return withAccount(portal, nir, password, Locale.FRENCH);
	}

	/** Somebody new who signs in only at a provider of identities. */
	public static Citizen withoutPassword(ApplicationContext portal, Nir nir) {
		return portal.getBean(Accounts.class)
			.open(new NewAccount(somebody(nir), null, "2026-11", Instant.now(), Locale.FRENCH));
	}

	/** Somebody new whose account is open, with this password, written to like that. */
	public static Citizen withAccount(ApplicationContext portal, Nir nir, String password, Locale language) {
		String hash = portal.getBean(Passwords.class).hash(new Password(password));
		return portal.getBean(Accounts.class)
			.open(new NewAccount(somebody(nir), hash, "2026-11", Instant.now(), language));
	}

}
