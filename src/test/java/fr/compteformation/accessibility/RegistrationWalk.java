package fr.compteformation.accessibility;

import java.util.List;
import java.util.Locale;

import fr.compteformation.People;
import fr.compteformation.people.holder.Nir;

/** The four steps of a registration, what interrupts it, and the activation. */
class RegistrationWalk implements AuditWalk {

	private final AuditedPage page;

	private final Nir nir = People.newNir();

	private final String email = "zoe." + this.nir.number().toLowerCase(Locale.ROOT) + "@exemple.fr";

	RegistrationWalk(AuditedPage page) {
		this.page = page;
	}

	@Override
	public List<Part> parts() {
		return List.of(new Part("a person registers", this::registers),
				new Part("a person activates", this::activates));
	}

	private void registers() {
		this.page.nobody().open("/inscription/conditions", "step").refuses("Continuer", "errors");
		this.page.tick().press("Continuer").seesHeading("S’inscrire").look("step").refuses("Continuer", "errors");
		this.page.open("/inscription/reprendre", "unfinished registration");
		this.page.open("/inscription/conditions").open("/inscription/identite");
		this.page.fill("Numéro de sécurité sociale", this.nir.formattedNumber())
			.fill("Clé", this.nir.key())
			.fill("Prénom", "Zoé")
			.fill("Nom de naissance", "L’Héritier")
			.fill("Téléphone mobile", "06 12 34 56 78")
			.fill("Courriel", this.email)
			.fill("Confirmer votre courriel", this.email);
		SecurityCheck.pass(this.page);
		this.page.press("Continuer").seesHeading("Saisir son mot de passe").look("step");
		this.page.fill("Mot de passe", "abc").refuses("Valider mon inscription", "errors");
		this.page.fill("Mot de passe", People.PASSWORD)
			.fill("Confirmer votre mot de passe", People.PASSWORD)
			.press("Valider mon inscription")
			.seesHeading("Valider son inscription")
			.look("registered");
	}

	private void activates() {
		String link = this.page.linkTo("/activation/", this.email);
		this.page.nobody().open("/connexion");
		this.page.fill("Numéro de sécurité sociale", this.nir.number()).fill("Mot de passe", People.PASSWORD);
		this.page.click("form .btn");
		this.page.page().waitForURL("**/inscription/en-attente");
		this.page.look("before activation");
		this.page.nobody().open(link, "elsewhere").fill("Mot de passe", "pas le bon");
		this.page.refuses("Activer mon compte", "wrong password");
		this.page.fill("Mot de passe", People.PASSWORD).press("Activer mon compte");
		this.page.page().waitForURL("**/mes-droits");
		this.page.look("just activated").open(link, "used link");
	}

}
