package fr.compteformation.accessibility;

import java.util.List;
import java.util.UUID;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import fr.compteformation.People;
import fr.compteformation.SignedInAs;
import fr.compteformation.access.identitydocument.IdentityAct;
import fr.compteformation.access.identitydocument.SomeIdentityRequests;
import fr.compteformation.career.path.SomeSteps;
import fr.compteformation.career.payslip.SomePayslips;
import fr.compteformation.career.project.SomeProjects;
import fr.compteformation.career.skills.SomeSkills;
import fr.compteformation.career.traits.LikertAnswer;
import fr.compteformation.career.traits.SomeTraits;
import fr.compteformation.career.traits.Traits;
import fr.compteformation.office.contact.SomeQuestions;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.personal.delegation.Preparable;
import fr.compteformation.personal.delegation.SomeDelegations;
import fr.compteformation.personal.preparation.SomePreparations;
import fr.compteformation.platform.document.check.PdfForTests;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.rights.dif.DifAct;
import fr.compteformation.rights.dif.DifDecision;
import fr.compteformation.rights.dif.DifDecisions;
import fr.compteformation.rights.dif.DifDeclaration;
import fr.compteformation.rights.dif.DifMotive;
import fr.compteformation.rights.dif.Officers;
import fr.compteformation.rights.dif.SomeDeclarations;
import fr.compteformation.rights.hours.DifHours;
import fr.compteformation.training.dossier.Learner;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * The pages of signed-in people: rights, DIF, profile, proof of identity, delegations.
 */
class CitizenWalk implements AuditWalk {

	private static final List<String> SIMPLE = List.of("/mes-droits", "/mes-droits/cpf", "/mes-droits/cec",
			"/mes-droits/c2p", "/mon-profil/cles", "/mon-profil/activite", "/mon-profil/donnees", "/mes-echanges",
			"/nouvelles-conditions", "/mon-depart-a-la-retraite", "/contact");

	private final AuditedPage page;

	CitizenWalk(AuditedPage page) {
		this.page = page;
	}

	@Override
	public List<Part> parts() {
		return List.of(new Part("a citizen reads", this::reads),
				new Part("a citizen uses the menus", this::usesTheMenus),
				new Part("a citizen fills in forms", this::fillsInForms),
				new Part("a citizen declares", this::declares),
				new Part("a citizen answers about the DIF", this::answers), new Part("names differ", this::differs),
				new Part("a citizen proves", this::proves), new Part("a helper looks", this::helps),
				new Part("a citizen asks", this::asks), new Part("a citizen has a personal space", this::hasSpace),
				new Part("a citizen closes the account", this::closes));
	}

	private void reads() {
		this.page.is("CHLOE");
		SIMPLE.forEach((path) -> this.page.open(path, "Chloé"));
		this.page.open("/mes-droits/historique").unfold().look("unfolded");
		this.page.is(new Learner(this.page.portal()).nir());
		List.of("/mes-droits", "/mes-droits/historique", "/mes-droits/cpf", "/mes-echanges", "/mon-profil/activite")
			.forEach((path) -> this.page.open(path, "nothing there"));
		this.page.is(Learner.unproven(this.page.portal()).earns(40).nir());
		List.of("/mes-droits", "/mes-droits/historique", "/mes-delegations", "/mon-profil/donnees")
			.forEach((path) -> this.page.open(path, "before the proof"));
	}

	private void usesTheMenus() {
		this.page.is("CHLOE").page().setViewportSize(320, 800);
		this.page.open("/mes-droits").click("header .fold").lookHere("menu unfolded on a phone");
		this.page.page().setViewportSize(1280, 800);
		this.page.open("/mes-droits").click("header .me vaadin-button");
		this.page.page().locator("vaadin-popover .entries a").first().waitFor();
		this.page.lookHere("name menu");
		this.page.open("/mes-droits").click("header .fold").lookHere("menu unfolded");
	}

	private void fillsInForms() {
		this.page.is("CHLOE");
		this.page.open("/mes-droits/diplome", "form").refuses("Enregistrer ma déclaration", "errors");
		this.page.open("/mon-profil/mot-de-passe", "form").refuses("Enregistrer", "errors");
		this.page.open("/mon-profil/fermer", "form").refuses("Fermer mon compte", "errors");
		this.page.open("/mon-profil/cles").refuses("Ajouter une clé", "errors");
		this.page.open("/mon-profil", "form").fill("Code postal", "6900").refuses("Enregistrer", "errors");
		this.page.page().locator("main a[href='/mes-droits/diplome']").first().click();
		this.page.button("Rester sur la page").waitFor();
		this.page.lookHere("typing would be lost").press("Rester sur la page");
		this.page.is("CHLOE").open("/mon-profil").refuses("Changer d’adresse", "another mail address, errors");
	}

	private void declares() {
		Learner learner = new Learner(this.page.portal());
		this.page.is(learner.nir()).open("/mes-droits/dif", "nothing declared");
		this.page.refuses("Vérifier avant d’enregistrer", "errors");
		Page browser = this.page.page();
		browser.locator("main vaadin-text-field input").first().fill("96,25");
		browser.locator("main input[type=file]")
			.first()
			.setInputFiles(new FilePayload("Bulletin.pdf", "application/pdf", PdfForTests.ordinary()));
		assertThat(browser.locator("ul.files .name")).hasText("Bulletin.pdf");
		this.page.look("filled in").press("Vérifier avant d’enregistrer");
		this.page.seesHeading("Vérifiez avant d’enregistrer").look("review").press("Enregistrer");
		this.page.isTold("good").look("declared");
	}

	private void answers() {
		decided(new DifDecision(DifAct.ASK_FOR_DOCUMENT, null, DifMotive.ILLEGIBLE, "Envoyez une photo nette."),
				"document asked for");
		this.page.refuses("Envoyer ma réponse", "document asked for, errors");
		this.page.open("/mes-droits", "something awaits");
		decided(new DifDecision(DifAct.VALIDATE, null, null, ""), "validated");
		decided(new DifDecision(DifAct.CORRECT, new DifHours(80), DifMotive.OTHER_HOURS, ""), "corrected");
	}

	private void decided(DifDecision decision, String state) {
		Learner learner = new Learner(this.page.portal());
		DifDeclaration form = SomeDeclarations.form(this.page.portal(), learner, "96");
		SomeDeclarations.declare(this.page.portal(), learner, form);
		DifDecisions decisions = this.page.portal().getBean(DifDecisions.class);
		Agent agent = Officers.agent();
		DifDeclaration.Id id = new DifDeclaration.Id(SomeDeclarations.idOf(form));
		SignedInAs.as(this.page.portal(), agent,
				() -> decisions.decide(agent, id, decisions.read(agent, id).orElseThrow().version(), decision));
		this.page.is(learner.nir()).open("/mes-droits/dif", state);
	}

	private void differs() {
		Nir nir = People.newNir();
		Learner.whoseNameDiffers(this.page.portal(), nir);
		this.page.is(nir).look("names are compared").open("/mes-droits/dif", "names are compared");
	}

	private void proves() {
		Nir nir = People.newNir();
		Citizen citizen = People.withAccount(this.page.portal(), nir);
		this.page.is(nir).open("/prouver-mon-identite", "ways");
		this.page.open("/prouver-mon-identite/piece", "form").refuses("Vérifier avant d’envoyer", "errors");
		UUID request = SomeIdentityRequests.submit(this.page.portal(), citizen);
		this.page.open("/prouver-mon-identite/piece", "sent").open("/prouver-mon-identite", "sent");
		SomeIdentityRequests.decide(this.page.portal(), Officers.agent(), request, IdentityAct.ASK_MORE);
		this.page.open("/prouver-mon-identite/piece", "more is asked");
		Nir other = People.newNir();
		Citizen refused = People.withAccount(this.page.portal(), other);
		SomeIdentityRequests.decide(this.page.portal(), Officers.agent(),
				SomeIdentityRequests.submit(this.page.portal(), refused), IdentityAct.REFUSE);
		this.page.is(other).open("/prouver-mon-identite/piece", "refused");
		this.page.is(new Learner(this.page.portal()).nir()).open("/prouver-mon-identite", "proved");
	}

	private void helps() {
		Learner helped = new Learner(this.page.portal()).earns(40);
		Learner helper = new Learner(this.page.portal());
		this.page.is(helped.nir()).open("/mes-delegations", "nothing shown").press("Créer un code");
		this.page.look("code, or errors");
		this.page.is(helper.nir()).open("/mes-delegations").press("Utiliser le code").look("errors");
		UUID delegation = SomeDelegations.between(this.page.portal(), helped, helper, Preparable.values());
		this.page.open("/mes-delegations", "rights of somebody else").openFirst("mes-delegations/");
		this.page.look("rights of somebody else");
		prepares(helped, helper, delegation);
	}

	private void prepares(Learner helped, Learner helper, UUID delegation) {
		this.page.open("/preparer/" + delegation, "nothing prepared").refuses("Proposer cette étape", "errors");
		SomePreparations.prepare(this.page.portal(), helper, delegation, SomePreparations.trade());
		SomePreparations.prepare(this.page.portal(), helper, delegation, SomePreparations.hours("96", "17.5"));
		this.page.open("/preparer/" + delegation, "some prepared");
		this.page.is(helped.nir()).open("/prepare-pour-moi", "some prepared");
		this.page.open("/mes-droits/dif", "hours prepared").open("/mes-delegations", "somebody prepares");
		this.page.is(new Learner(this.page.portal()).nir()).open("/prepare-pour-moi", "nothing prepared");
	}

	private void asks() {
		Learner learner = new Learner(this.page.portal());
		this.page.is(learner.nir());
		SomeQuestions.ask(this.page.portal(), learner.citizen(), "Où sont mes heures ?");
		this.page.open("/mes-echanges", "one question").openFirst("mes-echanges/");
		this.page.look("one question").refuses("Envoyer", "errors");
	}

	private void hasSpace() {
		Learner learner = new Learner(this.page.portal());
		this.page.is(learner.nir())
			.open("/mon-espace", "rooms")
			.open("/mon-espace/galaxie", "nothing there")
			.open("/mon-espace/competences", "nothing there");
		this.page.open("/mon-espace/parcours", "nothing there");
		this.page.open("/mon-espace/parcours/nouvelle-etape", "form").refuses("Enregistrer", "errors");
		SomeSkills.ofBaker(this.page.portal(), learner);
		SomeSteps.of(this.page.portal(), learner);
		learner.tookBefore("Bureautique", -20, -10);
		this.page.open("/mon-espace/parcours", "some steps");
		this.page.open("/mon-espace/competences", "some skills");
		this.page.open("/mon-espace/galaxie", "some trades");
		this.page.open("/mon-espace/projet", "nothing there").refuses("Ajouter", "errors");
		SomeProjects.of(this.page.portal(), learner);
		this.page.open("/mon-espace/projet", "a project");
		this.page.open("/mon-espace/traits", "questionnaire").refuses("Voir mon résultat", "errors");
		learner.themselves(() -> this.page.portal()
			.getBean(Traits.class)
			.answer(learner.citizen(), SomeTraits.all(LikertAnswer.RATHER)));
		this.page.open("/mon-espace/traits", "result");
		this.page.open("/mon-espace/bulletins", "nothing there");
		SomePayslips.filed(this.page.portal(), learner.citizen(), 2014, "Boulangerie Le Goff");
		SomePayslips.filed(this.page.portal(), learner.citizen(), 2016, "Ty Mat");
		SomePayslips.add(this.page.portal(), learner.citizen(), "mars.pdf", SomePayslips.pdf("mars 2009", "Ty Mat"));
		this.page.open("/mon-espace/bulletins", "some payslips").refuses("Classer les bulletins choisis", "errors");
		this.page.open("/mes-droits/dif", "payslips offered");
	}

	private void closes() {
		this.page.is(new Learner(this.page.portal()).nir()).open("/mon-profil/fermer");
		this.page.fill("Mot de passe actuel", People.PASSWORD).press("Fermer mon compte");
		this.page.button("Garder mon compte").waitFor();
		this.page.look("about to be closed");
	}

}
