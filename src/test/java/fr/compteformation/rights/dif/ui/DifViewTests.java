package fr.compteformation.rights.dif.ui;

import java.util.Locale;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.compteformation.UiTests;
import fr.compteformation.people.identityproof.AccessForTests;
import fr.compteformation.people.identityproof.IdentityProofPolicy;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.document.check.PdfForTests;
import fr.compteformation.platform.document.ui.AttachmentField;
import fr.compteformation.rights.dif.SomeDeclarations;
import fr.compteformation.training.dossier.Learner;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static org.assertj.core.api.Assertions.assertThat;

class DifViewTests extends UiTests {

	private static final String HOURS = "Mon solde DIF en heures";

	@Test
	void hoursAreTypedProvedReadAgainAndSaved() {
		Learner learner = new Learner(this.context);
		open(learner);
		_assertOne(H1.class, (search) -> search.withText("Mon DIF"));
		type("96");
		assertThat(page()).contains("1\u00a0440,00\u00a0€");
		attach("bulletin.pdf");
		press("Vérifier avant d’enregistrer");
		_assertOne(H2.class, (search) -> search.withText("Vérifiez avant d’enregistrer"));
		assertThat(page()).contains("96\u00a0h", "1\u00a0440,00\u00a0€", "bulletin.pdf");
		assertThat(learner.balances().dif().cents()).isZero();
		press("Enregistrer");
		assertThat(page()).containsPattern("Votre déclaration est enregistrée\\h: \\+\\h1\\h440,00\\h€\\.")
			.contains("Votre déclaration", "bulletin.pdf");
		assertThat(learner.balances().dif().cents()).isEqualTo(144_000);
	}

	@Test
	void hoursAndFilesAreExplained() {
		open(new Learner(this.context));
		assertThat(page()).contains("Aide : " + HOURS, "Aide : Votre attestation");
		Anchor more = _find(Anchor.class, (search) -> search.withText("En savoir plus (nouvel onglet)")).getFirst();
		assertThat(more.getHref()).isEqualTo("/aide/dif#attestation");
		assertThat(more.getTarget()).contains("_blank");
	}

	@Test
	void partsOfAnHourAreKeptBesideTheirRounding() {
		Learner learner = new Learner(this.context);
		open(learner);
		type("17,25");
		assertThat(page()).contains("270,00\u00a0€", "17,25\u00a0h, arrondies à l’unité supérieure\u00a0: 18\u00a0h");
		attach("bulletin.pdf");
		press("Vérifier avant d’enregistrer");
		assertThat(page()).contains("Heures saisies", "17,25\u00a0h", "18\u00a0h");
	}

	@Test
	void theAmountStopsAtTheMaximumWithAWord() {
		open(new Learner(this.context));
		type("300");
		assertThat(plainPage()).contains("1 800,00 €", "120 h au plus : le montant s’arrête là.");
		type("120");
		assertThat(plainPage()).contains("1 800,00 €").doesNotContain("le montant s’arrête là");
	}

	@Test
	void theMissingFileIsNamed() {
		open(new Learner(this.context));
		type("96");
		press("Vérifier avant d’enregistrer");
		assertThat(page()).contains("Votre attestation : Joignez votre attestation");
		assertThat(_get(AttachmentField.class).isRequiredIndicatorVisible()).isTrue();
	}

	@Test
	void employersAtTheSameTimeAreAddedUp() {
		Learner learner = new Learner(this.context);
		open(learner);
		type("17.25");
		press("Ajouter un employeur");
		_setValue(line("Employeur 2 : heures de DIF"), "17,25");
		assertThat(page()).contains("525,00\u00a0€");
		_click(_get(Button.class, (search) -> search
			.withPredicate((button) -> button.getAriaLabel().filter("Retirer l’employeur 2"::equals).isPresent())));
		assertThat(page()).contains("270,00\u00a0€");
		assertThat(line(HOURS).getValue()).isEqualTo("17.25");
	}

	@Test
	void zeroNeedsNoProof() {
		Learner learner = new Learner(this.context);
		open(learner);
		type("0");
		press("Vérifier avant d’enregistrer");
		press("Enregistrer");
		assertThat(page()).containsPattern("Votre déclaration est enregistrée\\h: 0,00\\h€\\.")
			.contains("0\u00a0h", "Aucun");
		UI.getCurrent().navigate("mes-droits");
		assertThat(page()).contains("Dont 0,00\u00a0€ de DIF").doesNotContain("Saisir mon DIF");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			''      | Indiquez vos heures de DIF, par exemple 96. Si vous n’en aviez pas, écrivez 0.
			-3      | Un nombre d’heures ne peut pas être négatif. Si vous n’en aviez pas, écrivez 0.
			120,5   | Le DIF était limité à 120 heures en tout. Vérifiez le nombre écrit sur votre document.
			17,255  | Écrivez deux chiffres au plus après la virgule, par exemple 17,25.
			17 h 30 | Écrivez un nombre d’heures, par exemple 96 ou 17,5. Pour 17 heures et 30 minutes, écrivez 17,5.
			""")
	void whatIsWrongIsSaidAndStaysTyped(String typed, String problem) {
		open(new Learner(this.context));
		type(typed);
		attach("bulletin.pdf");
		press("Vérifier avant d’enregistrer");
		assertThat(page()).contains(problem);
		assertThat(line(HOURS).getValue()).isEqualTo(typed);
		assertThat(page()).contains("bulletin.pdf");
		_assertNone(Button.class, (search) -> search.withText("Enregistrer"));
	}

	@Test
	void hoursWithoutAProofAskForOne() {
		open(new Learner(this.context));
		type("96");
		press("Vérifier avant d’enregistrer");
		assertThat(page()).contains("Joignez votre attestation, par exemple la photo de votre bulletin de salaire");
		assertThat(line(HOURS).getValue()).isEqualTo("96");
	}

	@Test
	void goingBackFindsEverythingAsItWas() {
		open(new Learner(this.context));
		type("96");
		attach("bulletin.pdf");
		press("Vérifier avant d’enregistrer");
		press("Modifier");
		assertThat(line(HOURS).getValue()).isEqualTo("96");
		assertThat(page()).contains("bulletin.pdf");
	}

	@Test
	void aDeclarationMayBeChanged() {
		Learner learner = new Learner(this.context);
		declare(learner, "120");
		press("Modifier ma déclaration");
		assertThat(line(HOURS).getValue()).isEqualTo("120");
		assertThat(page()).contains("bulletin.pdf");
		type("96");
		press("Vérifier avant d’enregistrer");
		press("Enregistrer");
		assertThat(page()).contains("La modification a bien été effectuée.", "bulletin.pdf");
		assertThat(learner.balances().dif().cents()).isEqualTo(144_000);
	}

	@Test
	void twoWindowsDeclareOnce() {
		Learner learner = new Learner(this.context);
		open(learner);
		type("96");
		attach("bulletin.pdf");
		press("Vérifier avant d’enregistrer");
		Button early = _get(Button.class, (search) -> search.withText("Enregistrer"));
		SomeDeclarations.declare(this.context, learner, SomeDeclarations.form(this.context, learner, "80"));
		_click(early);
		assertThat(page()).contains("Votre déclaration a été modifiée entre-temps", "80\u00a0h");
		assertThat(learner.balances().dif().cents()).isEqualTo(120_000);
	}

	@Test
	void aValidatedDossierLocksThePage() {
		Learner learner = new Learner(this.context);
		declare(learner, "96");
		validateADossier(learner);
		open(learner);
		assertThat(page()).contains("Un dossier de formation a été validé", "96\u00a0h");
		_assertNone(Button.class, (search) -> search.withText("Modifier ma déclaration"));
	}

	@Test
	void aDossierValidatedBetweenOpeningAndSavingLocksToo() {
		Learner learner = new Learner(this.context);
		declare(learner, "96");
		press("Modifier ma déclaration");
		type("120");
		attach("bulletin.pdf");
		press("Vérifier avant d’enregistrer");
		Button early = _get(Button.class, (search) -> search.withText("Enregistrer"));
		validateADossier(learner);
		_click(early);
		assertThat(page()).contains("Un dossier de formation a été validé pendant que vous remplissiez cette page");
		open(learner);
		assertThat(page()).contains("96\u00a0h").doesNotContain("120\u00a0h");
	}

	@Test
	void whoseAccountIsBeingCheckedWaits() {
		signIn(Learner.whoseNameDiffers(this.context));
		UI.getCurrent().navigate("mes-droits/dif");
		assertThat(page()).contains("Nous vérifions votre nom");
		_assertNone(TextField.class);
	}

	@Test
	void whoeverIsUnprovenDeclaresAndWaits() {
		Learner learner = Learner.unproven(this.context);
		declare(learner, "120");
		unproven();
		open(learner);
		assertThat(page()).contains("nous les gardons avec la date du jour").doesNotContain("120\u00a0h");
		assertThat(line(HOURS).getValue()).isEmpty();
		type("96");
		attach("attestation.pdf");
		press("Vérifier avant d’enregistrer");
		press("Enregistrer");
		assertThat(page())
			.contains("Votre déclaration est gardée. Prouvez que c’est vous", "96\u00a0h", "attestation.pdf",
					"En attente de votre preuve d’identité")
			.doesNotContain("120\u00a0h", "bulletin.pdf");
		_assertOne(Anchor.class, (search) -> search.withText("Prouver que c’est moi"));
		press("Modifier ma déclaration");
		assertThat(line(HOURS).getValue()).isEqualTo("96");
	}

	@Test
	void hoursThatWaitAreShownUnderALooserPolicy() {
		Learner learner = Learner.unproven(this.context);
		unproven();
		declare(learner, "96");
		this.context.getBean(AccessForTests.class).choose(IdentityProofPolicy.BEFORE_SPENDING);
		open(learner);
		assertThat(page()).contains("En attente de votre preuve d’identité", "96\u00a0h", "bulletin.pdf");
		_assertOne(Anchor.class, (search) -> search.withText("Prouver que c’est moi"));
		press("Modifier ma déclaration");
		type("100");
		attach("attestation.pdf");
		press("Vérifier avant d’enregistrer");
		press("Enregistrer");
		assertThat(page()).contains("100\u00a0h").doesNotContain("En attente de votre preuve d’identité", "96\u00a0h");
	}

	@Test
	void anUnprovenPersonSeesNoLockedHours() {
		Learner learner = Learner.unproven(this.context);
		declare(learner, "96");
		validateADossier(learner);
		unproven();
		open(learner);
		assertThat(page()).doesNotContain("Un dossier de formation a été validé", "96\u00a0h");
		assertThat(line(HOURS).getValue()).isEmpty();
	}

	@Test
	void theFilesAreTheirsToOpen() {
		Learner learner = new Learner(this.context);
		declare(learner, "96");
		assertThat(_find(Anchor.class, (search) -> search.withText("bulletin.pdf"))).singleElement()
			.satisfies((link) -> assertThat(link.getHref()).startsWith("/documents/"));
	}

	@Test
	void speaksEnglish() {
		Learner learner = new Learner(this.context);
		openTheBrowser(Locale.ENGLISH);
		open(learner);
		_setValue(line("My DIF balance in hours"), "96");
		assertThat(page()).contains("€1,440.00");
	}

	private void declare(Learner learner, String hours) {
		open(learner);
		type(hours);
		attach("bulletin.pdf");
		press("Vérifier avant d’enregistrer");
		press("Enregistrer");
	}

	private void unproven() {
		this.context.getBean(AccessForTests.class).choose(IdentityProofPolicy.BEFORE_RIGHTS);
	}

	private static void validateADossier(Learner learner) {
		Reference dossier = learner.submits(1000);
		learner.agentValidates(dossier);
	}

	private static void open(Learner learner) {
		signIn(learner.citizen());
		UI.getCurrent().navigate("mes-droits/dif");
	}

	private static void type(String hours) {
		_setValue(line(HOURS), hours);
	}

	private static TextField line(String label) {
		return _get(TextField.class, (search) -> search.withLabel(label));
	}

	private static void attach(String name) {
		_upload(_find(Upload.class).getLast(), name, "application/pdf", PdfForTests.ordinary());
	}

}
