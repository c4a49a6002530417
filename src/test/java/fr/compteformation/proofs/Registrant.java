package fr.compteformation.proofs;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import javax.net.ssl.SSLContext;

import fr.compteformation.People;
import fr.compteformation.people.holder.Nir;

/**
 * A person who registers, activates the account with the emailed link, and signs in.
 * Reloads failed pages after a moment and resumes the registration after a lost session.
 */
final class Registrant {

	private static final String PASSWORD = "Violette-et-7-chats";

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	private static final int MOST_STEPS = 12;

	/** Between steps and before reloading a failed page. */
	private static final Duration MOMENT = Duration.ofSeconds(1);

	final Nir nir = People.newNir();

	final String email = "chloe." + this.nir.number().toLowerCase(Locale.ROOT) + "@exemple.fr";

	private final String portal;

	private final InetAddress address;

	private final SSLContext trusted;

	private final Tab.Answers answers;

	/** The results the person has seen. */
	volatile boolean registered;

	volatile boolean activated;

	volatile boolean signedIn;

	/**
	 * @param number gives each person a network address of their own
	 */
	Registrant(int number, String portal, SSLContext trusted, Tab.Answers answers) throws UnknownHostException {
		this.portal = portal;
		this.trusted = trusted;
		this.answers = answers;
		this.address = InetAddress
			.getByAddress(new byte[] { 127, 1, (byte) (number / 250), (byte) (1 + number % 250) });
	}

	/**
	 * @param check solves the security check
	 * @param link waits for the email and returns the path of its link
	 */
	void goThrough(Check check, Function<String, String> link) {
		// The browser that registered is not asked for the password at the activation.
		try (Tab tab = tab()) {
			registers(tab, check);
			String path = link.apply(this.email);
			persist(tab, path, () -> tab.open(path), () -> this.activated = activate(tab));
		}
		try (Tab tab = tab()) {
			persist(tab, "/connexion", tab::reload, () -> this.signedIn = signIn(tab));
		}
	}

	/** The four steps. */
	void registers(Check check) {
		try (Tab tab = tab()) {
			registers(tab, check);
		}
	}

	private void registers(Tab tab, Check check) {
		persist(tab, "/inscription", tab::reload, () -> this.registered = register(tab, check));
	}

	/** The four steps, without a retry. */
	void tries(Tab tab, Check check) {
		tab.open("/inscription");
		this.registered = register(tab, check);
	}

	private Tab tab() {
		return new Tab(this.portal, this.address, this.trusted, this.answers);
	}

	private void persist(Tab tab, String path, Runnable again, Runnable journey) {
		Instant begin = Instant.now();
		List<String> failures = new ArrayList<>();
		Runnable opening = () -> tab.open(path);
		while (true) {
			try {
				opening.run();
				journey.run();
				return;
			}
			catch (Tab.SessionLost | Tab.NoAnswer failed) {
				failures.add("%d s at “%s”: %s".formatted(Duration.between(begin, Instant.now()).toSeconds(),
						tab.heading(), failed));
				pause();
				opening = again;
			}
			if (Instant.now().isAfter(begin.plus(PATIENCE))) {
				throw new IllegalStateException("not through %s: first %s, at last %s".formatted(path,
						failures.getFirst(), failures.getLast()));
			}
		}
	}

	private boolean register(Tab tab, Check check) {
		for (int step = 0; step < MOST_STEPS; step++) {
			pause();
			// A space that does not break stands before a question mark.
			switch (tab.heading().replace('\u00a0', ' ').replace('\u202f', ' ')) {
				case "Votre session a pris fin" -> tab.follow("Reprendre mon inscription");
				case "Reprendre votre inscription ?" -> tab.press("Reprendre");
				case "Valider les CGU" -> {
					tab.check();
					tab.press("Continuer");
				}
				case "S’inscrire" -> identify(tab, check);
				case "Saisir son mot de passe" -> {
					tab.fill("Mot de passe", PASSWORD);
					tab.fill("Confirmer votre mot de passe", PASSWORD);
					tab.press("Valider mon inscription");
				}
				case "Valider son inscription" -> {
					return true;
				}
				default -> throw new Tab.NoAnswer("unexpected page: " + tab.heading());
			}
		}
		throw new Tab.NoAnswer("held up at: " + tab.heading());
	}

	private void identify(Tab tab, Check check) {
		Optional<String> challenge = tab.work(check);
		tab.fill("Numéro de sécurité sociale", this.nir.formattedNumber());
		tab.fill("Clé", this.nir.key());
		tab.fill("Prénom", "Chloé");
		tab.fill("Nom de naissance", "L’Héritier");
		tab.fill("Téléphone mobile", "06 12 34 56 78");
		tab.fill("Courriel", this.email);
		tab.fill("Confirmer votre courriel", this.email);
		pause();
		challenge.ifPresent((asked) -> tab.pressPicture("Image " + check.place(asked) + " sur 6"));
		tab.press("Continuer");
	}

	private boolean activate(Tab tab) {
		if (tab.heading().equals("Activer votre compte")) {
			tab.press("Activer mon compte");
			tab.open("/mes-droits");
		}
		// The answer to the click may have been lost with its node.
		return tab.heading().equals("Mes droits") || tab.heading().equals("Ce compte est déjà activé");
	}

	private boolean signIn(Tab tab) {
		tab.open("/connexion");
		// The answer to the form may have been lost with its node: the portal then shows
		// the rights instead of the form.
		if (tab.heading().equals("Mes droits")) {
			return true;
		}
		if (!tab.signIn(this.nir.formattedNumber(), PASSWORD).endsWith("/mes-droits")) {
			throw new Tab.NoAnswer("not signed in");
		}
		tab.open("/mes-droits");
		return tab.heading().equals("Mes droits");
	}

	private static void pause() {
		try {
			Thread.sleep(MOMENT);
		}
		catch (InterruptedException stopped) {
			throw new IllegalStateException(stopped);
		}
	}

	/** Solves security checks. */
	interface Check extends Elements.Worker {

		/** The position of the right picture, from 1. */
		int place(String challenge);

	}

}
