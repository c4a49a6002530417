package fr.compteformation.bench;

import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

import fr.compteformation.People;
import fr.compteformation.bench.Operation.Visitor;
import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.proofs.RightPlace;

/**
 * What people do in several steps, by the labels of fields and buttons.
 */
final class Journeys {

	/** Who opens a declaration locks it for a moment: each agent opens another. */
	static final int REVIEWED = 10;

	private static final Pattern ACTIVATION = Pattern.compile("/activation/\\S+");

	private static final Pattern CODE = Pattern.compile("(?<!\\d)\\d{8}(?!\\d)");

	private final Letters letters;

	private final RightPlace check;

	private final Queue<String> undecided;

	private final List<String> reviewed;

	private final AtomicInteger files = new AtomicInteger();

	private final AtomicInteger reviews = new AtomicInteger();

	private final AtomicInteger born = new AtomicInteger();

	/**
	 * @param declarations ids of declarations that wait for agents
	 */
	Journeys(Letters letters, String database, List<String> declarations) {
		this.letters = letters;
		this.check = new RightPlace(database);
		this.undecided = new ConcurrentLinkedQueue<>(declarations.subList(REVIEWED, declarations.size()));
		this.reviewed = declarations.subList(0, REVIEWED);
	}

	/** Four steps with a security check, the mail, and its link in the same browser. */
	void register(Visitor visitor) {
		Browser browser = visitor.stranger().forget();
		Nir nir = newNir();
		String email = "chloe." + nir.number().toLowerCase(Locale.ROOT) + "@exemple.fr";
		browser.enter("/inscription");
		browser.send(browser.page().checked()).press("Continuer");
		browser.page().worked(this.check).ifPresent(browser::send);
		String challenge = browser.page().challenge().orElseThrow();
		browser.fill("Numéro de sécurité sociale", nir.formattedNumber())
			.fill("Clé", nir.key())
			.fill("Prénom", "Chloé")
			.fill("Nom de naissance", "L’Héritier")
			.fill("Téléphone mobile", "06 12 34 56 78")
			.fill("Courriel", email)
			.fill("Confirmer votre courriel", email);
		browser.send(browser.page().pressedNamed("Image " + this.check.place(challenge) + " sur 6"));
		browser.press("Continuer");
		browser.fill("Mot de passe", People.PASSWORD)
			.fill("Confirmer votre mot de passe", People.PASSWORD)
			.press("Valider mon inscription");
		browser.enter(this.letters.next(email, ACTIVATION)).press("Activer mon compte").leave();
	}

	/** Hands in a file and declares hours, or other hours. */
	void declare(Visitor visitor, String name, byte[] file) {
		Browser browser = visitor.person().enter("/mes-droits/dif");
		if (browser.page().offers("Modifier ma déclaration")) {
			browser.press("Modifier ma déclaration");
			browser.send(browser.page().pressedNamed("Retirer Attestation"));
		}
		browser.upload(name, file)
			.fill("Mon solde DIF en heures", String.valueOf(1 + this.files.incrementAndGet() % 120))
			.press("Vérifier avant d’enregistrer")
			.press("Enregistrer")
			.leave();
	}

	void signInAsAgent(Visitor visitor) {
		visitor.office().postForm("/agent/connexion", "username", visitor.agent(), "password", SomeAgents.PASSWORD);
		visitor.office().postForm("/agent/code", "code", this.letters.next(visitor.agent(), CODE));
	}

	/** Opens a declaration beside its document. */
	void review(Visitor visitor) {
		visitor.office().open("/agent/dif/" + this.reviewed.get(this.reviews.incrementAndGet() % REVIEWED));
	}

	/** Opens a declaration and validates it. */
	void decide(Visitor visitor) {
		Browser browser = visitor.office().enter("/agent/dif/" + this.undecided.remove());
		browser.send(browser.page().pressedBy("Alt+V")).leave();
	}

	// The portal’s process counts other numbers.
	private Nir newNir() {
		int order = this.born.incrementAndGet();
		return Nir.readForSignIn("2610875%03d%03d".formatted(1 + order / 900, 1 + order % 900)).found().orElseThrow();
	}

}
