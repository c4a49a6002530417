package fr.compteformation.rights.dif.ui;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.UiTests;
import fr.compteformation.people.identityproof.AccessForTests;
import fr.compteformation.people.identityproof.IdentityProofPolicy;
import fr.compteformation.platform.document.Document;
import fr.compteformation.platform.document.check.PdfForTests;
import fr.compteformation.platform.document.ui.AttachmentField;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.reading.BackgroundReadings;
import fr.compteformation.training.dossier.Learner;

import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static org.assertj.core.api.Assertions.assertThat;

/** What was read on a document, while the form is filled in. */
class ReadingHintTests extends UiTests {

	private static final String HOURS = "Mon solde DIF en heures";

	private static final String REVIEW = "Vérifier avant d’enregistrer";

	private static final String DIFFERS = "Nous avons lu 96 h sur votre document, vous avez saisi 120 h.";

	@Autowired
	private JdbcClient database;

	@Autowired
	private BackgroundReadings readings;

	private List<Document> files = List.of();

	@Test
	void hoursThatDifferAreCorrectedIfWanted() {
		declares("120", stating("96"));
		assertThat(plainPage()).contains(DIFFERS);
		press("Corriger à 96\u00a0h");
		assertThat(hours(HOURS).getValue()).isEqualTo("96");
		assertThat(plainPage()).contains("Votre document indique aussi 96 h.").doesNotContain(DIFFERS);
		press(REVIEW);
		press("Enregistrer");
		assertThat(plainPage()).contains("Votre déclaration est enregistrée");
	}

	@Test
	void typedHoursAreKeptIfWanted() {
		declares("120", stating("96"));
		press("Garder 120\u00a0h");
		assertThat(hours(HOURS).getValue()).isEqualTo("120");
		assertThat(plainPage()).contains("Vous gardez 120 h.").doesNotContain(DIFFERS);
		_setValue(hours(HOURS), "110");
		assertThat(plainPage()).contains("vous avez saisi 110 h.");
	}

	@Test
	void hoursThatAgreeAreConfirmedQuietly() {
		declares("88", stating("87,33"));
		assertThat(plainPage()).contains("Votre document indique aussi 87,33 h.");
		_assertNone(Button.class, (search) -> search.withText("Corriger à 87,33\u00a0h"));
	}

	@Test
	void whatIsNotCertainIsLeftToAgents() {
		declares("120", PdfForTests.saying("Bulletin de paie"));
		assertThat(plainPage()).contains("Vous n’avez rien à faire : un agent le lira.");
		attach(stating("96"));
		wait(UI.getCurrent());
		assertThat(plainPage()).contains(DIFFERS);
		attach(stating("90"));
		wait(UI.getCurrent());
		assertThat(plainPage()).contains("un agent le lira").doesNotContain(DIFFERS);
	}

	@Test
	void nobodyWaitsForTheReading() {
		open(new Learner(this.context));
		_setValue(hours(HOURS), "120");
		attach(stating("96"));
		press(REVIEW);
		_assertOne(H2.class, (search) -> search.withText("Vérifiez avant d’enregistrer"));
		wait(UI.getCurrent());
		assertThat(plainPage()).contains(DIFFERS);
		press("Corriger à 96\u00a0h");
		_assertOne(H2.class, (search) -> search.withText("Vérifiez avant d’enregistrer"));
		assertThat(plainPage()).contains("1 440,00 €", "Votre document indique aussi 96 h.");
		press("Modifier");
		assertThat(hours(HOURS).getValue()).isEqualTo("96");
		assertThat(plainPage()).contains("Votre document indique aussi 96 h.");
	}

	@Test
	void differentHoursMayBeSavedAtOnce() {
		Learner learner = new Learner(this.context);
		open(learner);
		_setValue(hours(HOURS), "120");
		attach(stating("96"));
		press(REVIEW);
		press("Enregistrer");
		assertThat(learner.balances().dif().cents()).isEqualTo(180_000);
	}

	@Test
	void nothingIsComparedBeforeHoursAreTyped() {
		open(new Learner(this.context));
		attach(stating("96"));
		wait(UI.getCurrent());
		assertThat(plainPage()).doesNotContain("Nous avons lu", "un agent le lira");
		_setValue(hours(HOURS), "120");
		assertThat(plainPage()).contains(DIFFERS);
	}

	@Test
	void severalEmployersAreNeverCorrectedToOne() {
		declares("70", stating("96"));
		press("Ajouter un employeur");
		_setValue(hours("Employeur 2 : heures de DIF"), "40");
		assertThat(plainPage()).contains("un agent le lira");
		_assertNone(Button.class, (search) -> search.withText("Corriger à 96\u00a0h"));
	}

	@Test
	void someoneUnprovenSeesItToo() {
		Learner learner = Learner.unproven(this.context);
		this.context.getBean(AccessForTests.class).choose(IdentityProofPolicy.BEFORE_RIGHTS);
		open(learner);
		_setValue(hours(HOURS), "120");
		attach(stating("96"));
		wait(UI.getCurrent());
		assertThat(plainPage()).contains(DIFFERS);
	}

	@Test
	void documentIsReadOnceAndKeptForAgents() {
		int before = kept();
		declares("120", stating("96"));
		assertThat(kept()).isEqualTo(before + 1);
	}

	@Test
	void agentsSeeItInTheirForm() {
		Learner learner = new Learner(this.context);
		signIn(new Agent(UUID.randomUUID(), 214, "Agent 214", false), "ROLE_AGENT");
		UI.getCurrent().navigate("agent/personnes/%s/declaration-recue".formatted(learner.holder().value()));
		_setValue(hours("Heures de DIF"), "120");
		attach(stating("96"));
		wait(UI.getCurrent());
		assertThat(plainPage()).contains("Le document indique 96 h, vous avez saisi 120 h.");
		press("Corriger à 96\u00a0h");
		assertThat(hours("Heures de DIF").getValue()).isEqualTo("96");
	}

	@Test
	void speaksEnglish() {
		Learner learner = new Learner(this.context);
		openTheBrowser(Locale.ENGLISH);
		open(learner);
		_setValue(hours("My DIF balance in hours"), "120");
		attach(stating("96"));
		wait(UI.getCurrent());
		assertThat(plainPage()).contains("We read 96 h on your document, you entered 120 h.", "Correct to 96 h",
				"Keep 120 h");
	}

	private void declares(String typed, byte[] document) {
		open(new Learner(this.context));
		_setValue(hours(HOURS), typed);
		attach(document);
		wait(UI.getCurrent());
	}

	private static void open(Learner learner) {
		signIn(learner.citizen());
		UI.getCurrent().navigate("mes-droits/dif");
	}

	private void attach(byte[] document) {
		_upload(_find(Upload.class).getLast(), "attestation.pdf", "application/pdf", document);
		this.files = _get(AttachmentField.class).getValue();
	}

	// The page polls only for a while; on a busy machine the reading may take longer.
	private void wait(UI page) {
		Awaitility.await()
			.atMost(Duration.ofMinutes(1))
			.until(() -> this.files.stream().map(Document::id).noneMatch(this.readings::isRunning));
		ComponentUtil.fireEvent(page, new PollEvent(page, true));
		assertThat(page.getPollInterval()).isNegative();
	}

	private static TextField hours(String label) {
		return _get(TextField.class, (search) -> search.withLabel(label));
	}

	private static byte[] stating(String hours) {
		return PdfForTests.saying("Madame Chloé L’Héritier : solde DIF au 31/12/2014 : %s heures".formatted(hours));
	}

	private int kept() {
		return this.database.sql("select count(*) from document_words").query(Integer.class).single();
	}

}
