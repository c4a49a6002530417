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
 * Fictitious people with numbers and addresses that no other test uses.
 */
public final class People {

	/** The password of all accounts, unless a test says otherwise. */
	public static final String PASSWORD = "Violette-et-7-chats";

	private static final AtomicInteger BORN = new AtomicInteger();

	private People() {
	}

	/**
	 * A unique number: women born in August 1955.
	 */
	public static Nir newNir() {
		int order = BORN.incrementAndGet();
		String number = "25508%02d%03d%03d".formatted(10 + order / 500_000, 1 + order / 900 % 800, 1 + order % 900);
		return Nir.readForSignIn(number).found().orElseThrow();
	}

	/** A complete identity. */
	public static Identity somebody() {
		return somebody(newNir());
	}

	/** An identity with this number. */
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

	/** A new person with an open account. */
	public static Citizen withAccount(ApplicationContext portal, Nir nir) {
		return withAccount(portal, nir, PASSWORD);
	}

	/** A new person with an open account and this password. */
	public static Citizen withAccount(ApplicationContext portal, Nir nir, String password) {
		return withAccount(portal, nir, password, Locale.FRENCH);
	}

	/** A new person who can sign in only with an identity provider. */
	public static Citizen withoutPassword(ApplicationContext portal, Nir nir) {
		return portal.getBean(Accounts.class)
			.open(new NewAccount(somebody(nir), null, "2026-11", Instant.now(), Locale.FRENCH));
	}

	/** A new person with an open account, this password and this language for emails. */
	public static Citizen withAccount(ApplicationContext portal, Nir nir, String password, Locale language) {
		String hash = portal.getBean(Passwords.class).hash(new Password(password));
		return portal.getBean(Accounts.class)
			.open(new NewAccount(somebody(nir), hash, "2026-11", Instant.now(), language));
	}

}
