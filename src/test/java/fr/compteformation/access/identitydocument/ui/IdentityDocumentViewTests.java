package fr.compteformation.access.identitydocument.ui;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.MovableClock;
import fr.compteformation.People;
import fr.compteformation.UiTests;
import fr.compteformation.access.identitydocument.IdentityAct;
import fr.compteformation.access.identitydocument.IdentityDocumentKind;
import fr.compteformation.access.identitydocument.SomeIdentityRequests;
import fr.compteformation.people.identityproof.AccessForTests;
import fr.compteformation.people.identityproof.IdentityProofPolicy;
import fr.compteformation.platform.document.check.PdfForTests;
import fr.compteformation.platform.document.check.PicturesForTests;
import fr.compteformation.platform.document.ui.AttachmentField;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Citizen;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static org.assertj.core.api.Assertions.assertThat;

class IdentityDocumentViewTests extends UiTests {

	private static final String FRONT = "Recto, le côté avec votre photo";

	private static final String BACK = "Verso";

	private static final String NUMBER = "Document avec votre numéro de sécurité sociale";

	private static final Agent AGENT = new Agent(UUID.randomUUID(), 214, "Agent 214", false);

	@Autowired
	private AccessForTests access;

	@Autowired
	private MovableClock clock;

	private Citizen citizen;

	@BeforeEach
	void somebodyWhoMustProveWhoTheyAre() {
		this.access.choose(IdentityProofPolicy.BEFORE_RIGHTS);
		this.citizen = People.withAccount(this.context, People.newNir());
		signIn(this.citizen);
	}

	@Test
	void theWayIsOfferedWithItsDelay() {
		UI.getCurrent().navigate("prouver-mon-identite");
		assertThat(plainPage()).contains("Avec une pièce d’identité", "réponse sous 5 jours");
		assertThat(_get(Anchor.class, (search) -> search.withText("Envoyer ma pièce d’identité")).getHref())
			.isEqualTo("/prouver-mon-identite/piece");
	}

	@Test
	void documentsAreChosenReadAgainAndSent() {
		open();
		_assertOne(H1.class, (search) -> search.withText("Envoyer une pièce d’identité"));
		assertThat(plainPage()).contains("Comment réussir vos photos", "Réponse sous 5 jours");
		choose(IdentityDocumentKind.IDENTITY_CARD);
		attach(FRONT, "recto.pdf");
		attach(BACK, "verso.pdf");
		attach(NUMBER, "droits.pdf");
		press("Vérifier avant d’envoyer");
		_assertOne(H2.class, (search) -> search.withText("Vérifiez avant d’envoyer"));
		assertThat(_find(DescriptionList.Term.class)).extracting(DescriptionList.Term::getText)
			.containsExactly("Pièce d’identité", FRONT, BACK, NUMBER);
		assertThat(plainPage()).contains("Carte d’identité", "recto.pdf", "verso.pdf", "droits.pdf");
		press("Envoyer mes documents");
		assertThat(plainPage()).contains("Vos documents sont envoyés.")
			.containsPattern("Nous vérifions\\. Réponse avant le \\p{L}+ \\d+")
			.contains("Envoyée", "Vérifiée par un agent", "en cours", "Référence de la demande", "recto.pdf");
		UI.getCurrent().navigate("prouver-mon-identite");
		assertThat(plainPage()).contains("Nous vérifions. Réponse avant le")
			.doesNotContain("Envoyer ma pièce d’identité");
	}

	@Test
	void passportsNeedOneSide() {
		open();
		choose(IdentityDocumentKind.PASSPORT);
		_assertNone(AttachmentField.class, (search) -> search.withLabel(BACK));
		attach("Page avec votre photo", "passeport.pdf");
		attach(NUMBER, "droits.pdf");
		press("Vérifier avant d’envoyer");
		press("Envoyer mes documents");
		assertThat(plainPage()).contains("Vos documents sont envoyés.");
	}

	@Test
	void whatIsMissingIsSaidFieldByField() {
		open();
		press("Vérifier avant d’envoyer");
		assertThat(plainPage()).contains("Choisissez la pièce d’identité que vous envoyez.",
				"Ajoutez un document qui montre votre numéro de sécurité sociale");
		choose(IdentityDocumentKind.RESIDENCE_PERMIT);
		press("Vérifier avant d’envoyer");
		assertThat(plainPage()).contains("Ajoutez une photo du recto de votre titre de séjour.",
				"Ajoutez une photo du verso de votre titre de séjour.");
		assertThat(field(FRONT).getErrorMessage()).isEqualTo("Ajoutez une photo du recto de votre titre de séjour.");
	}

	@Test
	void aRefusedFileLosesNothing() {
		open();
		choose(IdentityDocumentKind.IDENTITY_CARD);
		attach(FRONT, "recto.pdf");
		_upload(_get(field(BACK), Upload.class), "verso.exe", "application/pdf",
				"MZ".getBytes(StandardCharsets.US_ASCII));
		assertThat(field(BACK).getErrorMessage()).startsWith("verso.exe : ce fichier n’est ni un PDF");
		assertThat(plainPage()).contains("recto.pdf");
	}

	@Test
	void aPhotoIsTaken() {
		open();
		choose(IdentityDocumentKind.IDENTITY_CARD);
		_upload(_get(field(FRONT), Upload.class), "photo.jpg", "image/jpeg", PicturesForTests.jpeg());
		assertThat(plainPage()).contains("photo.jpg");
	}

	@Test
	void whatWasChosenIsFoundAgainAfterTheSession() {
		open();
		choose(IdentityDocumentKind.IDENTITY_CARD);
		attach(FRONT, "recto.pdf");
		openTheBrowser(Locale.FRENCH);
		signIn(this.citizen);
		open();
		assertThat(plainPage()).contains("recto.pdf");
		assertThat(kind().getValue()).isEqualTo(IdentityDocumentKind.IDENTITY_CARD);
		attach(BACK, "verso.pdf");
		attach(NUMBER, "droits.pdf");
		press("Vérifier avant d’envoyer");
		press("Envoyer mes documents");
		assertThat(plainPage()).contains("Vos documents sont envoyés.");
	}

	@Test
	void whatAnAgentAsksForIsSentInTheSameRequest() {
		UUID id = SomeIdentityRequests.submit(this.context, this.citizen);
		SomeIdentityRequests.decide(this.context, AGENT, id, IdentityAct.ASK_MORE);
		open();
		assertThat(plainPage()).contains("Il nous faut d’autres fichiers. Envoyez-les avant le",
				"Raison : Une photo n’est pas lisible", "Le recto est flou.", "Recto.pdf", "Verso.pdf");
		pressNamed("Retirer Recto.pdf");
		attach(FRONT, "net.pdf");
		press("Vérifier avant d’envoyer");
		press("Envoyer mes documents");
		assertThat(plainPage()).contains("Nous vérifions. Réponse avant le", "net.pdf", "Verso.pdf")
			.doesNotContain("Recto.pdf");
		assertThat(SomeIdentityRequests.idOf(this.context, this.citizen)).isEqualTo(id);
	}

	@Test
	void aRefusalIsContested() {
		refused();
		open();
		assertThat(plainPage()).contains("Nous n’avons pas pu vérifier votre identité.",
				"Raison : Une photo n’est pas lisible", "Vous avez jusqu’au");
		press("Contester");
		assertThat(plainPage()).contains("Dites en quelques mots pourquoi la décision n’est pas la bonne.");
		_setValue(_get(TextArea.class, (search) -> search.withLabel("Pourquoi contestez-vous ?")), "Mon nom a changé.");
		attach("Autres fichiers (facultatif)", "livret.pdf");
		press("Contester");
		assertThat(plainPage()).contains("Votre contestation est envoyée.", "Une autre personne examine votre demande.",
				"livret.pdf");
	}

	@Test
	void afterARefusalAnotherDocumentIsSent() {
		refused();
		open();
		_assertOne(H2.class, (search) -> search.withText("Recommencer"));
		press("Envoyer une autre pièce");
		choose(IdentityDocumentKind.PASSPORT);
		attach("Page avec votre photo", "passeport.pdf");
		attach(NUMBER, "droits.pdf");
		press("Vérifier avant d’envoyer");
		press("Envoyer mes documents");
		assertThat(plainPage()).contains("Nous vérifions. Réponse avant le", "passeport.pdf");
	}

	@Test
	void afterThirtyDaysARefusalIsFinal() {
		refused();
		this.clock.advance(Duration.ofDays(31));
		open();
		assertThat(plainPage()).contains("Nous n’avons pas pu vérifier votre identité.", "Vos documents");
		_assertNone(Button.class, (search) -> search.withText("Contester"));
	}

	@Test
	void aRequestIsWithdrawn() {
		SomeIdentityRequests.submit(this.context, this.citizen);
		open();
		press("Retirer ma demande");
		assertThat(plainPage()).contains("Votre demande est retirée, et vos fichiers sont effacés.", "Vos documents");
	}

	@Test
	void whatAnAgentDidMeanwhileIsSaid() {
		UUID id = SomeIdentityRequests.submit(this.context, this.citizen);
		open();
		Button early = button("Retirer ma demande");
		SomeIdentityRequests.decide(this.context, AGENT, id, IdentityAct.REFUSE);
		_click(early);
		assertThat(plainPage()).contains("Votre demande a changé entre-temps.",
				"Nous n’avons pas pu vérifier votre identité.");
	}

	@Test
	void provenPeopleSendNothing() {
		UUID id = SomeIdentityRequests.submit(this.context, this.citizen);
		SomeIdentityRequests.decide(this.context, AGENT, id, IdentityAct.ACCEPT);
		open();
		assertThat(plainPage()).contains("Votre identité est vérifiée. Vous n’avez plus rien à envoyer.");
		_assertNone(AttachmentField.class);
	}

	@Test
	void lateAnswersAreExcused() {
		SomeIdentityRequests.submit(this.context, this.citizen);
		this.clock.advance(Duration.ofDays(6));
		open();
		assertThat(plainPage()).contains("Nous avons du retard, et nous nous en excusons.");
	}

	@Test
	void thePageSpeaksEnglish() {
		openTheBrowser(Locale.ENGLISH);
		signIn(this.citizen);
		open();
		_assertOne(H1.class, (search) -> search.withText("Send an identity document"));
		assertThat(plainPage()).doesNotContain("identité", "!en");
	}

	private void refused() {
		UUID id = SomeIdentityRequests.submit(this.context, this.citizen);
		SomeIdentityRequests.decide(this.context, AGENT, id, IdentityAct.REFUSE);
	}

	private static void open() {
		UI.getCurrent().navigate("prouver-mon-identite/piece");
	}

	private static void choose(IdentityDocumentKind kind) {
		_setValue(kind(), kind);
	}

	@SuppressWarnings("unchecked")
	private static RadioButtonGroup<IdentityDocumentKind> kind() {
		return (RadioButtonGroup<IdentityDocumentKind>) _get(RadioButtonGroup.class);
	}

	private static AttachmentField field(String label) {
		return _get(AttachmentField.class, (search) -> search.withLabel(label));
	}

	private static void attach(String label, String name) {
		_upload(_find(field(label), Upload.class).getLast(), name, "application/pdf", PdfForTests.ordinary());
	}

	private static void pressNamed(String name) {
		_click(_get(Button.class,
				(search) -> search.withPredicate((button) -> button.getAriaLabel().filter(name::equals).isPresent())));
	}

}
