package fr.compteformation.accessibility;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import com.microsoft.playwright.Locator;

import fr.compteformation.office.professional.SomeProfessionals;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.training.catalogue.Catalogue;
import fr.compteformation.training.catalogue.CourseDetails;
import fr.compteformation.training.dossier.Dossiers;
import fr.compteformation.training.dossier.Exemption;
import fr.compteformation.training.dossier.Funder;
import fr.compteformation.training.dossier.Learner;
import fr.compteformation.training.kept.KeptTrainings;
import fr.compteformation.training.messages.SomeMessages;

/**
 * Trainings and dossiers in each state, and the training provider of the demonstration.
 */
class DossierWalk implements AuditWalk {

	private final AuditedPage page;

	DossierWalk(AuditedPage page) {
		this.page = page;
	}

	@Override
	public List<Part> parts() {
		return List.of(new Part("a learner chooses", this::chooses), new Part("a learner follows", this::follows));
	}

	private void chooses() {
		Learner learner = new Learner(this.page.portal()).earns(300).volunteers().declaresDif(20);
		this.page.is(learner.nir()).open("/mes-dossiers", "no dossier").open("/formations", "with rights");
		this.page.openFirst("formations/").look("with rights");
		List<CourseDetails> courses = this.page.portal().getBean(Catalogue.class).coursesAfter(new UUID(0, 0), 2);
		courses.forEach((course) -> learner
			.themselves(() -> this.page.portal().getBean(KeptTrainings.class).keep(learner.citizen(), course.id())));
		this.page.open("/mes-formations", "some are kept");
		this.page.open(
				"/formations/comparer?"
						+ courses.stream().map((course) -> "formation=" + course.id()).collect(Collectors.joining("&")),
				"two side by side");
		Reference shared = learner.drafts(1004);
		learner.proves(shared);
		learner.counts(shared, Funder.EMPLOYER, 200);
		learner.themselves(() -> this.page.portal()
			.getBean(Dossiers.class)
			.exempt(learner.citizen(), shared, learner.reads(shared).version(), Exemption.EMPLOYER_CO_FUNDING));
		open(shared, "draft with an exemption and another funder");
		this.page.open("/mes-dossiers/" + learner.drafts(1000), "draft").press("Vérifier mon dossier");
		this.page.seesHeading("Vérifiez avant de déposer").look("review").press("Déposer mon dossier");
		this.page.isTold("good").look("submitted just now");
		Learner unproven = Learner.unproven(this.page.portal()).earns(100).declaresDif(0);
		this.page.is(unproven.nir()).open("/mes-dossiers/" + unproven.drafts(1000), "draft before the proof");
	}

	private void follows() {
		Learner learner = new Learner(this.page.portal()).earns(300).volunteers().declaresDif(20);
		Reference declined = learner.submits(1002);
		learner.agentDeclines(declined);
		Reference validated = learner.submits(1003);
		learner.agentValidates(validated);
		Reference proposed = learner.submits(1005);
		learner.agentProposes(proposed, 900, 20, 22);
		Reference current = learner.tookBefore("Espagnol", -8, 35);
		Reference closed = learner.tookBefore("Italien", -30, -20);
		Reference lacking = learner.submits(3000);
		this.page.is(learner.nir()).open("/mes-dossiers", "all states");
		open(declined, "declined");
		open(proposed, "proposed by the provider");
		open(current, "in training");
		open(closed, "closed");
		open(lacking, "submitted, rights are lacking");
		open(validated, "validated");
		this.page.press("Annuler ce dossier");
		this.page.button("Oui, annuler ce dossier").waitFor();
		this.page.look("about to be cancelled").press("Oui, annuler ce dossier").isTold("good").look("cancelled");
		answers();
	}

	// The session of the provider that was asked last.
	private void answers() {
		Learner learner = new Learner(this.page.portal()).earns(200).declaresDif(0);
		Reference current = learner.tookBefore("Espagnol", -8, 35);
		Reference submitted = learner.submits(1001);
		SomeProfessionals.ofProvider(this.page.portal(), learner.reads(submitted).training().provider());
		this.page.is("PROVIDER").open("/professionnels/dossiers", "dossiers of a provider").unfold().look("unfolded");
		this.page.open("/professionnels/dossiers/" + submitted, "dossier to answer").unfold().look("unfolded");
		this.page.open("/professionnels/dossiers/" + submitted).unfold().press("Refuser").look("errors");
		SomeMessages.fromPerson(this.page.portal(), learner, submitted, "Faut-il apporter un ordinateur ?");
		this.page.open("/professionnels/dossiers/" + submitted + "/messages", "a message")
			.press("Envoyer")
			.look("errors");
		this.page.open("/professionnels/formations", "trainings of a provider");
		this.page.open("/professionnels/formations/nouvelle", "new training").press("Enregistrer").look("errors");
		this.page.open("/professionnels/formations").openFirst("professionnels/formations/").look("training");
		this.page.open("/professionnels/chiffres", "figures of a provider");
		asks("session");
		SomeMessages.fromProvider(this.page.portal(), submitted, "Non, tout est sur place.");
		this.page.is(learner.nir())
			.open("/mes-dossiers/" + submitted + "/messages", "messages")
			.press("Envoyer")
			.look("errors");
		this.page.is("IDRISS").open("/agent/dossiers", "what waits for providers");
		this.page.open("/agent/dossiers/" + submitted, "to answer for the provider");
		this.page.open("/agent/dossiers/" + current, "in training");
	}

	private void asks(String question) {
		Locator field = this.page.open("/professionnels/recherche", "no question yet")
			.page()
			.locator("main [role=search] input");
		field.fill(question);
		field.press("Enter");
		this.page.seesHeading("Aide").look("answers");
	}

	private void open(Reference dossier, String state) {
		this.page.open("/mes-dossiers/" + dossier, state);
	}

}
