package fr.compteformation.accessibility;

import java.util.List;

import com.microsoft.playwright.Locator;

import fr.compteformation.People;
import fr.compteformation.access.passkey.KeyHolder;
import fr.compteformation.access.passkey.SoftKey;
import fr.compteformation.access.recovery.SomeRecoveries;
import fr.compteformation.office.contact.ContactCase;
import fr.compteformation.office.contact.ContactSubject;
import fr.compteformation.office.contact.SomeQuestions;
import fr.compteformation.office.employer.EmployerTask;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.information.HelpTask;
import fr.compteformation.rights.dif.Officers;

/** The pages for everybody, sign-in, and the links of mails. */
class VisitorWalk implements AuditWalk {

	private static final List<String> TEXTS = List.of("/aide", "/aide/tutoriel", "/accessibilite", "/cgu",
			"/donnees-personnelles", "/mentions-legales", "/professionnels", "/session-expiree", "/compte-bloque",
			"/demo", "/demo/messagerie", "/demo/identite");

	private static final List<String> UNKNOWN_LINKS = List.of("/activation", "/nouveau-mot-de-passe", "/connexion/lien",
			"/courriel/confirmer", "/courriel/annuler", "/ce-nest-pas-moi", "/recuperation/annuler", "/contact/echange",
			"/agent/invitation", "/agent/nouveau-mot-de-passe", "/professionnels/invitation");

	private final AuditedPage page;

	private final String baseUrl;

	VisitorWalk(AuditedPage page, String baseUrl) {
		this.page = page;
		this.baseUrl = baseUrl;
	}

	@Override
	public List<Part> parts() {
		return List.of(new Part("a visitor reads", this::reads), new Part("a visitor uses the menu", this::usesTheMenu),
				new Part("a visitor searches", this::searches),
				new Part("a visitor finds a training", this::findsTraining),
				new Part("a visitor finds a trade", this::findsTrade), new Part("a visitor asks", this::asks),
				new Part("a visitor opens unknown links", this::opensUnknownLinks),
				new Part("somebody signs in", this::signsIn),
				new Part("somebody lost the password", this::losesPassword),
				new Part("somebody signs in by a link", this::signsInByLink),
				new Part("somebody has a passkey", this::hasPasskey),
				new Part("somebody uses FranceConnect", this::usesFranceConnect));
	}

	private void reads() {
		this.page.nobody().open("/", "home");
		TEXTS.forEach((text) -> this.page.open(text, "text"));
		for (HelpTask task : HelpTask.values()) {
			this.page.open(task.page().path(), "help " + task.text());
		}
		this.page.open("/employeurs", "employers");
		for (EmployerTask task : EmployerTask.values()) {
			this.page.open(task.page().path(), "text");
		}
		this.page.open("/employeurs/attestation-dif", "form").refuses("Créer l’attestation", "errors");
		this.page.fill("Employeur", "Biscuiterie")
			.fill("Prénom et nom de naissance du salarié", "Chloé Santoni")
			.fill("Heures de DIF au 31 décembre 2014", "17,5")
			.fill("Nom et qualité du signataire", "Anne Le Bihan")
			.fill("Fait à", "Quimper")
			.press("Créer l’attestation")
			.isTold("good")
			.look("certificate made");
		this.page.open("/employeurs/verifier-fichier", "layout of the file");
		List.of("refus", "indisponible", "signature", "autre-personne")
			.forEach((cause) -> this.page.open("/connexion/franceconnect/echec/" + cause, "fault " + cause));
	}

	private void usesTheMenu() {
		this.page.nobody().page().setViewportSize(320, 800);
		this.page.open("/").click("header .fold").lookHere("menu unfolded on a phone");
		this.page.page().setViewportSize(1280, 800);
		this.page.open("/").click("header .fold").lookHere("menu unfolded");
	}

	private void searches() {
		this.page.nobody().open("/recherche", "nothing asked");
		Locator question = this.page.page().locator("main [role=search] input");
		question.fill("DIF");
		this.page.page().locator("main .suggestions a").first().waitFor();
		this.page.lookHere("suggestions");
		question.press("Enter");
		this.page.page().locator("main .answers a").first().waitFor();
		this.page.look("answers");
		question.fill("zzzzqq");
		question.press("Enter");
		this.page.page()
			.locator("main .answers a")
			.first()
			.waitFor(new Locator.WaitForOptions()
				.setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
		this.page.look("no answer");
	}

	private void findsTraining() {
		this.page.nobody().open("/formations", "all trainings").openFirst("formations/").look("visitor");
		this.page.open("/formations?quoi=anglais&ou=Rennes&rayon=30", "near a town");
		this.page.open("/formations?quoi=zzzzqq&comment=distance", "nothing found");
		this.page.open("/formations?ou=Nulleville", "unknown town");
	}

	private void findsTrade() {
		this.page.nobody().open("/metiers", "all trades").fill("Rechercher un métier", "zzzzqq");
		this.page.page().locator("main .empty").waitFor();
		this.page.look("nothing found").open("/metiers/D1102", "a trade");
		this.page.open("/que-dois-je-faire", "first question").open("/que-dois-je-faire/me-former", "second question");
		this.page.open("/offres-d-emploi", "text");
	}

	private void asks() {
		this.page.nobody().open("/contact", "form").refuses("Envoyer", "errors");
		this.page.press("Recopier des caractères (si vous lisez bien à l’écran)").look("characters to copy");
		this.page.press("Version sonore (si vous voyez mal)").look("digits to hear");
		this.page.press("Répondre à une question (si vous voyez et entendez mal)").look("question to answer");
		ContactCase.Id question = SomeQuestions.ask(this.page.portal(), ContactSubject.OTHER, "Bonjour");
		SomeQuestions.answer(this.page.portal(), Officers.agent(), question, "Bonjour, c’est possible.");
		this.page.open("/contact/echange/" + SomeQuestions.link(this.page.portal(), question).value(), "exchange")
			.refuses("Envoyer", "exchange without a message");
	}

	private void opensUnknownLinks() {
		this.page.nobody();
		UNKNOWN_LINKS.forEach((link) -> this.page.open(link + "/inconnu", "unknown link"));
	}

	private void signsIn() {
		this.page.nobody().open("/connexion", "form");
		this.page.fill("Numéro de sécurité sociale", "2 55 08 14 168 025").fill("Mot de passe", "pas le bon");
		this.page.click("form .btn").isTold("bad").look("refused");
	}

	private void losesPassword() {
		Nir nir = People.newNir();
		People.withAccount(this.page.portal(), nir);
		this.page.nobody().open("/mot-de-passe-oublie", "form").refuses("Recevoir un lien", "errors");
		this.page.fill("Numéro de sécurité sociale", nir.value());
		SecurityCheck.pass(this.page);
		this.page.press("Recevoir un lien").isTold("good").look("link asked for");
		this.page.open(this.page.linkTo("/nouveau-mot-de-passe/", email(nir)), "form").refuses("Enregistrer", "errors");
	}

	private void signsInByLink() {
		Nir nir = People.newNir();
		People.withAccount(this.page.portal(), nir);
		this.page.nobody()
			.open("/connexion/par-courriel", "form")
			.refuses("Recevoir un lien de connexion par courriel", "errors");
		this.page.fill("Numéro de sécurité sociale", nir.value());
		SecurityCheck.pass(this.page);
		this.page.press("Recevoir un lien de connexion par courriel").isTold("good");
		this.page.open(this.page.linkTo("/connexion/lien/", email(nir)), "known link");
	}

	private void hasPasskey() {
		KeyHolder person = new KeyHolder(this.page.portal());
		person.add(new SoftKey().on(this.baseUrl));
		this.page.nobody().open("/connexion");
		this.page.fill("Numéro de sécurité sociale", person.nir().number()).fill("Mot de passe", People.PASSWORD);
		this.page.click("form .btn");
		this.page.page().waitForURL("**/connexion/cle");
		this.page.seesHeading("Confirmer que c’est vous").look("second factor");
		this.page.fill("Code de secours", "AAAA BBBB CCCC DDDD")
			.press("Me connecter avec ce code")
			.isTold("bad")
			.look("wrong code");
		this.page.open("/connexion/cle/perdue", "form").press("Envoyer ma demande").look("request received");
		SomeRecoveries.accept(this.page.portal(), person);
		this.page.open("/connexion/cle/perdue", "request accepted");
		this.page.open("/recuperation/annuler/" + SomeRecoveries.cancelToken(this.page.portal(), person), "known link");
	}

	private void usesFranceConnect() {
		this.page.nobody().open("/connexion");
		this.page.click("a[href*='franceconnect'], a[href*='oauth2']").look("choice of a person");
		this.page.click(":is(button, vaadin-button):has-text('Erwan Le Guen')");
		this.page.page().waitForURL("**/connexion/franceconnect/numero");
		this.page.look("first use").refuses("Continuer", "errors");
		this.page.fill("Numéro de sécurité sociale", "1 90 07 29 232 014").fill("Clé", "20").press("Continuer");
		this.page.field("Téléphone mobile").waitFor();
		this.page.look("how one is reached");
	}

	private static String email(Nir nir) {
		return People.somebody(nir).email().value();
	}

}
