package fr.compteformation.training.dossier.ui;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.MovableClock;
import fr.compteformation.UiTests;
import fr.compteformation.people.identityproof.AccessForTests;
import fr.compteformation.people.identityproof.IdentityProofPolicy;
import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.document.Document;
import fr.compteformation.platform.document.SomeFiles;
import fr.compteformation.platform.document.ui.AttachmentField;
import fr.compteformation.training.catalogue.Training;
import fr.compteformation.training.dossier.DossierState;
import fr.compteformation.training.dossier.Exemption;
import fr.compteformation.training.dossier.Funder;
import fr.compteformation.training.dossier.Learner;

import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

class DraftSheetTests extends UiTests {

	private static final String REVIEW = "Vérifier mon dossier";

	private static final String SUBMIT = "Déposer mon dossier";

	private static final String REVIEW_TITLE = "Vérifiez avant de déposer";

	@Autowired
	private MovableClock clock;

	@Autowired
	private AccessForTests access;

	@Test
	void showsLineByLineWhoWouldPay() {
		Learner learner = new Learner(this.context).earns(20).volunteers().declaresDif(10);
		openDraft(learner);
		assertThat(page()).contains(
				"Vos droits paieraient 690,00\u00a0€ sur 1\u00a0000,00\u00a0€. Il vous resterait 310,00\u00a0€ à payer.");
		assertThat(amount("Prix de la formation")).isEqualTo("1\u00a0000,00\u00a0€");
		assertThat(amount("Droit individuel à la formation (DIF)")).isEqualTo("\u2212\u00a0150,00\u00a0€");
		assertThat(amount("Compte personnel de formation (CPF)")).isEqualTo("\u2212\u00a0300,00\u00a0€");
		assertThat(amount("Compte d’engagement citoyen (CEC)")).isEqualTo("\u2212\u00a0240,00\u00a0€");
		assertThat(amount("Compte professionnel de prévention (C2P)")).isEqualTo("0,00\u00a0€");
		assertThat(amount("Participation obligatoire")).isEqualTo("103,20\u00a0€");
		assertThat(amount("Part du prix que vos droits ne couvrent pas")).isEqualTo("206,80\u00a0€");
		assertThat(amount("Reste à votre charge")).isEqualTo("310,00\u00a0€");
	}

	@Test
	void theParticipationShowsItsStartDate() {
		Learner learner = new Learner(this.context).earns(100).declaresDif(0);
		openDraft(learner);
		assertThat(line("Participation obligatoire").getElement().getTextRecursively())
			.contains("Montant fixé à 103,20\u00a0€ depuis le 1er janvier 2026");
		assertThat(page()).doesNotContain("Part du prix que vos droits ne couvrent pas");
	}

	@Test
	void pointsShowTheirValueAndSpareTheParticipation() {
		Learner learner = new Learner(this.context).worksHard(3).declaresDif(0);
		open(learner, learner.drafts(1200));
		assertThat(amount("Compte professionnel de prévention (C2P)")).isEqualTo("\u2212\u00a01\u00a0000,00\u00a0€");
		assertThat(line("Compte professionnel de prévention (C2P)").getElement().getTextRecursively())
			.containsPattern("2 points à 500,00\u00a0€ le point, valeur fixée depuis le .* 20\\d\\d");
		assertThat(amount("Participation obligatoire")).isEqualTo("0,00\u00a0€");
		assertThat(page()).contains("Vous en êtes dispensé : vos points C2P paient une partie");
	}

	@Test
	void whatAnEmployerAddedIsALineAndSparesTheParticipation() {
		Learner learner = new Learner(this.context).earns(20).isToppedUp(new Euros(80_000)).declaresDif(0);
		openDraft(learner);
		assertThat(amount("Compte personnel de formation (CPF)")).isEqualTo("\u2212\u00a0300,00\u00a0€");
		assertThat(amount("Abondements de mon employeur")).isEqualTo("\u2212\u00a0700,00\u00a0€");
		assertThat(amount("Reste à votre charge")).isEqualTo("0,00\u00a0€");
		assertThat(page()).contains("Vous en êtes dispensé : un abondement de votre employeur paie une partie");
	}

	@Test
	void whoOwesNoParticipationSaysWhyAndPaysLess() {
		Learner learner = new Learner(this.context).earns(100).declaresDif(0);
		Reference draft = openDraft(learner);
		assertThat(page()).contains("Vous n’en payez rien si vous êtes demandeur d’emploi");
		choose("Je suis inscrit comme demandeur d’emploi");
		assertThat(amount("Reste à votre charge")).isEqualTo("0,00\u00a0€");
		assertThat(page()).contains("Vous en êtes dispensé : demandeur d’emploi");
		press(REVIEW);
		press(SUBMIT);
		assertThat(page()).contains("Joignez d’abord le justificatif de votre dispense.");
		addProof(learner, draft);
		press(REVIEW);
		assertThat(page()).contains("Dispense de participation : demandeur d’emploi.");
		press(SUBMIT);
		assertThat(learner.reads(draft).exemption()).isEqualTo(Exemption.JOB_SEEKER);
	}

	@Test
	void isReadAgainBeforeItIsSubmitted() {
		Learner learner = new Learner(this.context).earns(100).declaresDif(0);
		Reference draft = openDraft(learner);
		press(REVIEW);
		_assertOne(H2.class, (search) -> search.withText(REVIEW_TITLE));
		assertThat(page()).contains("Dispense de participation : aucune.");
		assertThat(learner.reads(draft).state()).isEqualTo(DossierState.DRAFT);
		press("Modifier");
		_assertNone(H2.class, (search) -> search.withText(REVIEW_TITLE));
		press(REVIEW);
		press(SUBMIT);
		assertThat(page()).contains("Votre dossier a bien été déposé.", "Déposé le ",
				"En déposant ce dossier, vous avez accepté de payer au plus 103,20\u00a0€.");
		assertThat(learner.reads(draft).state()).isEqualTo(DossierState.SUBMITTED);
		assertThat(learner.balances().cpf().cents()).isEqualTo(150_000);
	}

	@Test
	void saysThatTheTrainingIsNoLongerOnOffer() {
		Learner learner = new Learner(this.context).earns(100).declaresDif(0);
		String provider = "Organisme " + UUID.randomUUID();
		LocalDate today = PortalTime.today(this.clock);
		Reference draft = learner.drafts(
				new Training("Vannerie", provider, new Euros(30_000), today.plusDays(10), today.plusDays(12), "Lyon"));
		open(learner, draft);
		this.context.getBean(JdbcClient.class)
			.sql("update training_provider set quality_until = ? where name = ?")
			.params(today.minusDays(1), provider)
			.update();
		press(REVIEW);
		press(SUBMIT);
		assertThat(page()).contains("Cette formation n’est plus proposée.", "recherchez une autre formation");
		assertThat(learner.reads(draft).state()).isEqualTo(DossierState.DRAFT);
	}

	@Test
	void withoutAnAnswerAboutDifItShowsTheWayThereInsteadOfGoingOn() {
		Learner learner = new Learner(this.context).earns(100);
		openDraft(learner);
		assertThat(_get(_get(Main.class), Anchor.class, (search) -> search.withText("Saisir mon DIF")).getHref())
			.isEqualTo("/mes-droits/dif");
		_assertNone(Button.class, (search) -> search.withText(REVIEW));
		learner.declaresDif(0);
		openDraft(learner);
		_assertOne(Button.class, (search) -> search.withText(REVIEW));
	}

	@Test
	void whoIsNotProvenIsLedThereAndTheChoiceIsStillThere() {
		this.access.choose(IdentityProofPolicy.BEFORE_SPENDING);
		Learner learner = Learner.unproven(this.context);
		this.clock.advance(Duration.ofMinutes(1));
		Reference draft = openDraft(learner.earns(100).declaresDif(0));
		choose("Je suis inscrit comme demandeur d’emploi");
		assertThat(_get(_get(Main.class), Anchor.class, (search) -> search.withText("Prouver que c’est moi")).getHref())
			.isEqualTo("/prouver-mon-identite");
		assertThat(page()).contains("Avant de payer une formation");
		_assertNone(Button.class, (search) -> search.withText(REVIEW));
		learner.proves();
		learner.proves(draft);
		open(learner, draft);
		assertThat(page()).contains("Vous en êtes dispensé : demandeur d’emploi")
			.doesNotContain("Prouver que c’est moi");
		press(REVIEW);
		press(SUBMIT);
		assertThat(learner.reads(draft).exemption()).isEqualTo(Exemption.JOB_SEEKER);
	}

	@Test
	void aProofWithdrawnMeanwhileIsExplained() {
		this.access.choose(IdentityProofPolicy.BEFORE_SPENDING);
		Learner learner = new Learner(this.context);
		this.clock.advance(Duration.ofMinutes(1));
		Reference draft = openDraft(learner.earns(100).declaresDif(0));
		press(REVIEW);
		learner.losesTheProof();
		press(SUBMIT);
		assertThat(page()).contains("Prouvez d’abord que ce compte est bien le vôtre.", "Prouver que c’est moi");
		assertThat(learner.reads(draft).state()).isEqualTo(DossierState.DRAFT);
	}

	@Test
	void nothingIsSubmittedWhenRightsShrankDuringTheReading() {
		Learner learner = new Learner(this.context).earns(70).declaresDif(0);
		Reference draft = openDraft(learner);
		press(REVIEW);
		learner.agentValidates(learner.submits(900));
		press(SUBMIT);
		assertThat(page()).contains("Vos droits ont changé pendant que vous lisiez cette page",
				"ce dossier n’a pas été déposé.");
		assertThat(amount("Compte personnel de formation (CPF)")).isEqualTo("\u2212\u00a0253,20\u00a0€");
		assertThat(learner.reads(draft).state()).isEqualTo(DossierState.DRAFT);
		press(REVIEW);
		press(SUBMIT);
		assertThat(learner.reads(draft).state()).isEqualTo(DossierState.SUBMITTED);
	}

	@Test
	void whatAnotherWindowChangedIsShownInsteadOfBeingSubmitted() {
		Learner learner = new Learner(this.context).earns(100).declaresDif(0);
		Reference draft = openDraft(learner);
		press(REVIEW);
		learner.cancels(draft);
		press(SUBMIT);
		assertThat(page()).contains("Ce dossier a été modifié entre-temps", "Ce dossier est annulé.");
		assertThat(learner.reads(draft).state()).isEqualTo(DossierState.CANCELLED);
	}

	@Test
	void whatBeganDuringTheReadingIsNotSubmitted() {
		Learner learner = new Learner(this.context).earns(100).declaresDif(0);
		Reference draft = openDraft(learner);
		press(REVIEW);
		this.clock.advance(Duration.ofDays(10));
		press(SUBMIT);
		assertThat(page()).contains("La formation a commencé : ce n’est plus possible. Rien n’a été changé.",
				"La formation a commencé sans que ce dossier soit validé");
		_assertNone(Button.class, (search) -> search.withText(REVIEW));
	}

	@Test
	void speaksEnglishToThoseWhoAskForIt() {
		Learner learner = new Learner(this.context).worksHard(1).declaresDif(0);
		Reference draft = learner.drafts(1000);
		openTheBrowser(Locale.ENGLISH);
		open(learner, draft);
		assertThat(page()).contains("Your rights would pay €500.00 out of €1,000.00. You would have €500.00 to pay.",
				"You are exempt: your C2P points pay a part");
		assertThat(line("Occupational prevention account (C2P)").getElement().getTextRecursively())
			.contains("1 point at €500.00 each, the value set since ");
		press("Check my training file");
		assertThat(page()).contains("Exemption from the participation: none.");
		press("Submit my training file");
		assertThat(page()).contains("Your training file has been submitted.");
	}

	@Test
	void whatOthersPayLowersTheRest() {
		Learner learner = new Learner(this.context).earns(20).declaresDif(0);
		Reference draft = openDraft(learner);
		type("Ma région paie", 1200);
		assertThat(_get(IntegerField.class, (search) -> search.withLabel("Ma région paie")).getErrorMessage())
			.contains("Indiquez au plus 1\u00a0000,00\u00a0€");
		type("Ma région paie", 400);
		assertThat(amount("Votre région")).isEqualTo("\u2212\u00a0400,00\u00a0€");
		assertThat(line("Votre région").getElement().getTextRecursively())
			.contains("Promis, à confirmer par l’organisme de formation");
		assertThat(amount("Reste à votre charge")).isEqualTo("300,00\u00a0€");
		type("Mon employeur paie", 100);
		assertThat(learner.reads(draft).exemption()).isEqualTo(Exemption.EMPLOYER_CO_FUNDING);
		assertThat(page()).contains("Vous en êtes dispensé : l’employeur paie une partie");
		assertThat(amount("Reste à votre charge")).isEqualTo("200,00\u00a0€");
		type("Ma région paie", null);
		assertThat(learner.reads(draft).terms().contributions()).containsOnlyKeys(Funder.EMPLOYER);
	}

	private static void type(String label, @Nullable Integer euros) {
		_setValue(_get(IntegerField.class, (search) -> search.withLabel(label)), euros);
	}

	private void addProof(Learner learner, Reference draft) {
		Document file = SomeFiles.saying(this.context, learner.citizen(), "Avis.pdf", "Inscription en cours");
		_setValue(_get(AttachmentField.class, (search) -> search.withLabel("Justificatif de votre dispense")),
				List.of(file));
		assertThat(learner.reads(draft).terms().exemptionProofs()).isEqualTo(1);
	}

	private static Reference openDraft(Learner learner) {
		Reference draft = learner.drafts(1000);
		open(learner, draft);
		return draft;
	}

	private static void open(Learner learner, Reference draft) {
		signIn(learner.citizen());
		UI.getCurrent().navigate("mes-dossiers/" + draft);
	}

	@SuppressWarnings("unchecked")
	private static void choose(String reason) {
		RadioButtonGroup<Optional<Exemption>> reasons = _get(RadioButtonGroup.class,
				(search) -> search.withLabel("Êtes-vous dans l’un de ces cas ?"));
		_setValue(reasons,
				reasons.getListDataView()
					.getItems()
					.filter((item) -> reasons.getItemLabelGenerator().apply(item).equals(reason))
					.findFirst()
					.orElseThrow());
	}

	private static String amount(String label) {
		return line(label).getChildren()
			.filter((cell) -> cell.hasClassName("n"))
			.map((cell) -> cell.getElement().getTextRecursively())
			.findFirst()
			.orElseThrow();
	}

	private static Component line(String label) {
		return _find(NativeTableRow.class).stream()
			.filter((line) -> line.getElement().getTextRecursively().startsWith(label))
			.findFirst()
			.orElseThrow();
	}

}
