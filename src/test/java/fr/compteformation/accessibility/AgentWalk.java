package fr.compteformation.accessibility;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;

import com.microsoft.playwright.options.FilePayload;

import fr.compteformation.Looks;
import fr.compteformation.People;
import fr.compteformation.access.identitydocument.SomeIdentityRequests;
import fr.compteformation.access.passkey.KeyHolder;
import fr.compteformation.access.recovery.SomeRecoveries;
import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.office.contact.ContactCase;
import fr.compteformation.office.contact.ContactSubject;
import fr.compteformation.office.contact.SomeQuestions;
import fr.compteformation.office.professional.SomeProfessionals;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Professional;
import fr.compteformation.rights.dif.DifDeclaration;
import fr.compteformation.rights.dif.SomeDeclarations;
import fr.compteformation.training.catalogue.CatalogueFiles;
import fr.compteformation.training.dossier.Learner;

/** The pages of agents and supervisors. */
class AgentWalk implements AuditWalk {

	private static final List<String> FOR_AGENTS = List.of("/agent/dif", "/agent/identites", "/agent/rapprochements",
			"/agent/recuperations", "/agent/demandes", "/agent/personnes", "/agent/modeles", "/agent/mes-actes",
			"/agent/mon-acces", "/agent/aide");

	private static final List<String> FOR_SUPERVISORS = List.of("/agent/dif", "/agent/agents", "/agent/journal",
			"/agent/courriels", "/agent/adresses", "/agent/courriers", "/agent/presentations", "/agent/fichiers",
			"/agent/identites", "/agent/personnes");

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private final AuditedPage page;

	AgentWalk(AuditedPage page) {
		this.page = page;
	}

	@Override
	public List<Part> parts() {
		return List.of(new Part("an agent signs in", this::signsIn), new Part("an agent reads", this::agentReads),
				new Part("a supervisor reads", this::supervisorReads), new Part("an agent reviews", this::reviews),
				new Part("an agent opens a person", this::opensPerson),
				new Part("an agent decides about an identity", this::decidesIdentity),
				new Part("an agent compares names", this::comparesNames), new Part("an agent answers", this::answers),
				new Part("an agent recovers", this::recovers), new Part("a supervisor invites", this::invites),
				new Part("a supervisor invites a professional", this::invitesProfessional),
				new Part("a supervisor makes a key", this::makesKey),
				new Part("an employer sends a file", this::sendsFile),
				new Part("a supervisor sends trainings", this::sendsTrainings),
				new Part("an employer tops up", this::topsUp));
	}

	private void signsIn() {
		String email = SomeAgents.newEmail();
		SomeAgents.active(this.page.portal(), email);
		this.page.nobody().open("/agent/connexion", "form").open("/agent/connexion?error", "refused");
		this.page.open("/agent/mot-de-passe-oublie", "form");
		this.page.open("/agent/connexion").fill("Courriel professionnel", email);
		this.page.fill("Mot de passe", SomeAgents.PASSWORD).click("form .btn");
		this.page.page().waitForURL("**/agent/code");
		this.page.look("form");
		this.page.page().locator("main input").last().fill("0000 0000");
		this.page.click("form .btn").isTold("bad").look("wrong code");
	}

	private void makesKey() {
		this.page.is("SOLENE").open("/agent/logiciels", "keys of software").refuses("Créer la clé", "errors");
		this.page.check("Lire les dossiers d’un jour")
			.fill("Organisme et logiciel", "Région Bretagne")
			.fill("Valable jusqu’au", DAY.format(LocalDate.now(PortalTime.ZONE).plusMonths(6)));
		// Closes the calendar, once it is open.
		Looks.waitUntilStill(this.page.page());
		this.page.page().keyboard().press("Enter");
		this.page.press("Créer la clé").isTold("good").look("a key shown once");
	}

	private void invitesProfessional() {
		this.page.is("SOLENE").open("/agent/professionnels/inviter", "form");
		this.page.refuses("Envoyer l’invitation", "errors");
		String email = SomeProfessionals.newEmail();
		Professional professional = SomeProfessionals.active(this.page.portal(), email, SomeProfessionals.SIRET);
		this.page.open("/agent/professionnels", "list").open("/agent/formations", "trainings to publish");
		this.page.open("/agent/professionnels/" + professional.accountId(), "professional");
		this.page.nobody().open("/professionnels/connexion", "form").open("/professionnels/connexion?error", "refused");
		this.page.open("/professionnels/connexion").fill("Courriel professionnel", email);
		this.page.fill("Mot de passe", SomeProfessionals.PASSWORD).click("form .btn");
		this.page.page().waitForURL("**/professionnels/code");
		this.page.look("form");
	}

	private void sendsFile() {
		this.page.is("EMPLOYER").open("/professionnels/fichiers", "nothing sent");
		this.page.page()
			.locator("main input[type=file]")
			.setInputFiles(new FilePayload("paie.csv", "text/csv",
					"nir;nom_naissance;annee;heures;statut;siret\nbonjour\n".getBytes(StandardCharsets.UTF_8)));
		this.page.isTold("good").page().locator("main tbody tr:first-child a[download]").waitFor();
		this.page.look("a file sent");
	}

	private void sendsTrainings() {
		this.page.is("SOLENE").open("/agent/catalogue", "trainings to send");
		this.page.page()
			.locator("main input[type=file]")
			.setInputFiles(new FilePayload("formations.csv", "text/csv",
					(CatalogueFiles.COLUMNS.header() + "\nbonjour\n").getBytes(StandardCharsets.UTF_8)));
		this.page.isTold("good").page().locator("main tbody tr:first-child a[download]").waitFor();
		this.page.look("trainings sent");
	}

	private void topsUp() {
		this.page.is("EMPLOYER")
			.open("/professionnels/abondements", "list")
			.click("main tbody vaadin-button")
			.look("taking back");
		this.page.open("/professionnels/abondements/nouveau", "form").refuses("Déposer l’abondement", "errors");
		this.page.is("SOLENE").open("/agent/abondements", "list").click("main tbody a").look("case");
		this.page.refuses("Enregistrer la décision", "errors");
	}

	private void agentReads() {
		this.page.is("IDRISS");
		FOR_AGENTS.forEach((path) -> this.page.open(path, "agent"));
		this.page.open("/agent/dif").press("Ma file").refuses("Enregistrer la file", "queue without a name");
	}

	private void supervisorReads() {
		somethingToDo();
		this.page.is("SOLENE");
		FOR_SUPERVISORS.forEach((path) -> this.page.open(path, "supervisor"));
		this.page.open("/agent/modeles").openFirst("agent/modeles/").look("template");
		this.page.open("/agent/chiffres").unfold().look("unfolded");
		this.page.open("/agent/dif").click("main .lines tbody vaadin-checkbox").press("Confier à un collègue");
		this.page.look("hand over");
	}

	private UUID somethingToDo() {
		Learner learner = new Learner(this.page.portal());
		DifDeclaration form = SomeDeclarations.form(this.page.portal(), learner, "96");
		SomeDeclarations.declare(this.page.portal(), learner, form);
		return SomeDeclarations.idOf(form);
	}

	private void reviews() {
		UUID declaration = somethingToDo();
		this.page.is("IDRISS").open("/agent/dif/" + declaration, "declaration");
		this.page.unfold().look("unfolded").press("Ouvrir le contradictoire").look("hear the person");
		this.page.press("Demander une pièce").look("ask for a document");
	}

	private void opensPerson() {
		this.page.is("SOLENE")
			.open("/agent/personnes")
			.fill("Numéro de sécurité sociale ou numéro de compte", "Santoni");
		this.page.page().keyboard().press("Enter");
		this.page.isTold("bad").look("search refused");
		this.page.fill("Numéro de sécurité sociale ou numéro de compte", "2 85 11 2B 096 012 02");
		this.page.page().keyboard().press("Enter");
		this.page.page().waitForURL("**/agent/personnes/*");
		this.page.look("person").press("Afficher le numéro").look("with the number");
		String person = URI.create(this.page.page().url()).getPath();
		for (String act : List.of("corriger-dif", "declaration-recue", "piece-recue", "deces", "retraite")) {
			this.page.open(person + "/" + act, act);
		}
	}

	private void decidesIdentity() {
		Citizen citizen = People.withAccount(this.page.portal(), People.newNir());
		UUID request = SomeIdentityRequests.submit(this.page.portal(), citizen);
		this.page.is("IDRISS").open("/agent/identites/" + request, "request");
		this.page.press("Enregistrer la décision").isTold("bad").look("errors");
	}

	private void comparesNames() {
		this.page.is("IDRISS").open("/agent/rapprochements").openFirst("agent/rapprochements/").look("comparison");
		this.page.press("Ce n’est pas la même personne").look("errors");
	}

	private void answers() {
		ContactCase.Id question = SomeQuestions.ask(this.page.portal(), ContactSubject.RIGHTS, "Où sont mes droits ?");
		this.page.is("IDRISS").open("/agent/demandes/" + question.value(), "question");
		this.page.press("Répondre").isTold("bad").look("errors");
	}

	private void recovers() {
		KeyHolder person = new KeyHolder(this.page.portal());
		UUID request = SomeRecoveries.ask(this.page.portal(), person, "06 12 34 56 78");
		this.page.is("SOLENE").open("/agent/recuperations", "one request");
		this.page.open("/agent/recuperations/" + request, "request").press("Prendre en charge");
		this.page.press("Enregistrer la décision").isTold("bad").look("errors");
	}

	private void invites() {
		this.page.is("SOLENE").open("/agent/agents/inviter", "form").refuses("Envoyer l’invitation", "errors");
		String email = SomeAgents.newEmail();
		Nir nir = People.newNir();
		this.page.fill("Prénom et nom", "Zoé Le Bihan")
			.fill("Courriel professionnel", email)
			.fill("Numéro de sécurité sociale", nir.formattedNumber())
			.fill("Clé", nir.key())
			.press("Envoyer l’invitation");
		this.page.page().waitForURL("**/agent/agents");
		this.page.nobody()
			.open("/agent/invitation/" + SomeAgents.invitation(this.page.portal(), email), "form")
			.refuses("Enregistrer", "errors");
	}

}
