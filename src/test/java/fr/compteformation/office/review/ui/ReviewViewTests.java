package fr.compteformation.office.review.ui;

import java.util.Locale;
import java.util.UUID;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.SignedInAs;
import fr.compteformation.UiTests;
import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.office.review.AskedDocument;
import fr.compteformation.office.review.DecisionDesk;
import fr.compteformation.office.review.SomeDelays;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.dif.DifAct;
import fr.compteformation.rights.dif.DifDecision;
import fr.compteformation.rights.dif.DifDecisions;
import fr.compteformation.rights.dif.DifDeclaration;
import fr.compteformation.rights.dif.DifMotive;
import fr.compteformation.rights.dif.SomeDeclarations;
import fr.compteformation.rights.hours.DifHours;
import fr.compteformation.training.dossier.Learner;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

class ReviewViewTests extends UiTests {

	@Autowired
	private DifDecisions decisions;

	@Autowired
	private DecisionDesk desk;

	private Learner learner;

	private UUID declaration;

	@BeforeEach
	void somebodyDeclares() {
		this.learner = new Learner(this.context);
		declare("90");
	}

	@Test
	void showsWhatIsDeclaredBesideItsDocument() {
		open(agent());
		assertThat(_get(H1.class).getText()).startsWith("Déclaration");
		assertThat(page()).contains("90\u00a0h", "À contrôler", "120\u00a0h trouvées en page 1", "sûr à 100",
				"+\u00a030\u00a0h", "Heures déclarées · la personne");
		assertThat(page()).containsPattern("déposée le \\S+\u00a020\\d\\d\\b");
		assertThat(_find(Image.class)).isNotEmpty();
	}

	@Test
	void showsTheKindOfADocumentTheNameOnItAndWhoElseHandedItIn() {
		Learner other = new Learner(this.context);
		SomeDeclarations.declare(this.context, other, SomeDeclarations.form(this.context, other, "90"));
		open(agent());
		assertThat(page()).contains("Document d’une sorte inconnue", "Le nom correspond, en page",
				"Une autre personne a remis le même fichier.");
	}

	@Test
	void aCopyAndTheOriginalAreSavedByTheirOwnLinks() {
		open(agent());
		assertThat(saving("Enregistrer une copie")).endsWith("/copie");
		assertThat(saving("Enregistrer l’original")).endsWith("/original");
	}

	@Test
	void theToolsChangeSizeRotationAndMarks() {
		open(agent());
		assertThat(scroll()).contains("fit", "turned-0");
		tool("Agrandir");
		assertThat(scroll()).contains("size-125");
		tool("Tourner d’un quart de tour");
		assertThat(scroll()).contains("turned-1");
		_click(_get(NativeButton.class, (search) -> search.withText("Largeur")));
		assertThat(scroll()).contains("fit");
	}

	@Test
	void theReadingFillsTheFormInAndOneStrokeDecides() {
		open(agent());
		assertThat(_get(IntegerField.class).getValue()).isEqualTo(120);
		assertThat(motive().getValue()).isEqualTo(DifMotive.OTHER_HOURS);
		assertThat(_get(TextArea.class, (search) -> search.withLabel("Ce que la personne lira")).getValue())
			.contains("de 90\u00a0h à 120\u00a0h");
		assertThat(plainPage()).contains("Le DIF passerait de 1 350,00 € à 1 800,00 € (+ 450,00 €).",
				"Pas de relecture");
		assertThat(button("Corriger à 120\u00a0h").getThemeNames()).contains("primary");
		press("Corriger à 120\u00a0h");
		assertThat(this.learner.balances().dif().cents()).isEqualTo(135_000);
		SomeDelays.end(this.context, this.declaration);
		assertThat(this.learner.balances().dif().cents()).isEqualTo(180_000);
	}

	@Test
	void validatingTakesOneStroke() {
		open(agent());
		press("Valider 90\u00a0h");
		SomeDelays.end(this.context, this.declaration);
		assertThat(this.learner.balances().dif().cents()).isEqualTo(135_000);
		open(agent());
		assertThat(page()).contains("Validée", "Votre document confirme votre déclaration de DIF (90\u00a0h)");
	}

	@Test
	void aFactGoesIntoTheForm() {
		open(agent());
		_setValue(_get(IntegerField.class), 80);
		_click(_find(NativeButton.class).stream()
			.filter((button) -> button.getElement().getTextRecursively().contains("trouvées en page 1"))
			.findFirst()
			.orElseThrow());
		assertThat(_get(IntegerField.class).getValue()).isEqualTo(120);
	}

	@Test
	void aCorrectionNeedsHoursAndAMotiveAndKeepsWhatWasTyped() {
		open(agent());
		_setValue(_get(IntegerField.class), null);
		_setValue(motive(), null);
		_setValue(words(), "Le document dit 80 heures.");
		press("Enregistrer et suivante");
		assertThat(page()).contains("Indiquez un nombre entier d’heures, de 0 à 120.", "Choisissez un motif.");
		assertThat(_get(IntegerField.class).isInvalid()).isTrue();
		assertThat(motive().isInvalid()).isTrue();
		assertThat(words().getValue()).isEqualTo("Le document dit 80 heures.");
		SomeDelays.end(this.context, this.declaration);
		assertThat(this.learner.balances().dif().cents()).isEqualTo(135_000);
	}

	@Test
	void aTextFromBeforeTheHoursTellsThemOnceDecided() {
		open(agent());
		_setValue(_get(IntegerField.class), null);
		assertThat(words().getValue()).contains("de 90\u00a0h à […]\u00a0h");
		_setValue(words(), words().getValue() + " Bonne journée.");
		_setValue(_get(IntegerField.class), 80);
		press("Enregistrer et suivante");
		SomeDelays.end(this.context, this.declaration);
		open(agent());
		assertThat(page()).contains("de 90\u00a0h à 80\u00a0h. Bonne journée.");
	}

	@Test
	void theEffectAndTheReviewAreAnnounced() {
		open(agent());
		_setValue(_get(IntegerField.class), 0);
		assertThat(plainPage()).contains("Le DIF passerait de 1 350,00 € à 0,00 € (− 1 350,00 €).",
				"Un superviseur relira : la baisse dépasse 600 €.");
		press("Enregistrer et suivante");
		SomeDelays.end(this.context, this.declaration);
		assertThat(this.learner.balances().dif().cents()).isEqualTo(135_000);
		open(agent());
		assertThat(page()).contains("Relecture");
	}

	@Test
	void askingForADocumentSaysWhich() {
		open(agent());
		press("Demander une pièce");
		_setValue(asked(), AskedDocument.PAYSLIP);
		assertThat(words().getValue()).contains("votre bulletin de paie de décembre 2014");
	}

	@Test
	void onesOwnWordsAreNotReplaced() {
		open(agent());
		_setValue(words(), "Mes mots.");
		press("Demander une pièce");
		assertThat(words().getValue()).isEqualTo("Mes mots.");
		press("Valider 90\u00a0h");
		assertThat(words().getValue()).isEqualTo("Mes mots.");
	}

	@Test
	void whatWasFilledInIsThereAgain() {
		Agent agent = agent();
		open(agent);
		press("Demander une pièce");
		SignedInAs.as(this.context, agent, () -> {
			DifDecision draft = new DifDecision(DifAct.ASK_FOR_DOCUMENT);
			draft.setText("La page 2 manque.");
			this.desk.keepDraft(agent, new DifDeclaration.Id(this.declaration), draft);
			return true;
		});
		open(agent);
		assertThat(words().getValue()).isEqualTo("La page 2 manque.");
	}

	@Test
	void aDecisionIsTakenBackAndTheFormIsAsItWas() {
		Agent agent = agent();
		open(agent);
		_setValue(_get(IntegerField.class), 80);
		_setValue(words(), "Quatre-vingts heures.");
		press("Enregistrer et suivante");
		press("Annuler");
		assertThat(page()).contains("est annulée. Le formulaire est comme vous l’aviez rempli.");
		assertThat(_get(IntegerField.class).getValue()).isEqualTo(80);
		assertThat(words().getValue()).isEqualTo("Quatre-vingts heures.");
		assertThat(this.learner.balances().dif().cents()).isEqualTo(135_000);
	}

	@Test
	void nobodyDecidesWhileAnothersDecisionWaits() {
		open(agent());
		press("Valider 90\u00a0h");
		open(agent());
		assertThat(page()).contains("L’agent 214 vient de décider : Valider.");
		_assertNone(Button.class, (search) -> search.withText("Valider 90\u00a0h"));
	}

	@Test
	void aDecisionWithoutEffectIsReported() {
		Agent agent = agent();
		open(agent);
		press("Valider 90\u00a0h");
		UUID former = this.declaration;
		declare("100");
		SomeDelays.end(this.context, former);
		open(agent);
		assertThat(page()).contains("n’a pas pris effet. La personne en a fait une nouvelle.");
		press("J’ai lu");
		open(agent);
		assertThat(page()).doesNotContain("n’a pas pris effet");
	}

	@Test
	void notesStayAmongAgents() {
		open(agent());
		_setValue(_get(TextArea.class, (search) -> search.withLabel("Note pour les agents")), "Rappeler lundi.");
		press("Ajouter la note");
		assertThat(page()).contains("Rappeler lundi.", "Notes entre agents (1)");
		signIn(this.learner.citizen());
		UI.getCurrent().navigate("mes-droits/dif");
		assertThat(page()).doesNotContain("Rappeler lundi.");
	}

	@Test
	void theNumberIsShownByOneKey() {
		open(agent());
		assertThat(page()).doesNotContain(this.learner.nir().formatted());
		press("Afficher le numéro");
		assertThat(page()).contains(this.learner.nir().formatted());
	}

	@Test
	void filesOfTheReplacedDeclarationAreReachable() {
		declare("100");
		open(agent());
		_click(_find(NativeButton.class).stream()
			.filter((button) -> button.getText().contains("version du"))
			.findFirst()
			.orElseThrow());
		assertThat(_find(Image.class)).isNotEmpty();
		assertThat(saving("Enregistrer l’original")).doesNotContain(this.declaration.toString());
	}

	@Test
	void whatAnotherAgentDecidedMeanwhileIsShownBesideOnesOwn() {
		open(agent());
		_setValue(words(), "Tout est là.");
		Agent other = agent();
		DifDeclaration.Id id = new DifDeclaration.Id(this.declaration);
		SignedInAs.as(this.context, other,
				() -> this.decisions.decide(other, id, this.decisions.read(other, id).orElseThrow().version(),
						new DifDecision(DifAct.CORRECT, new DifHours(80), DifMotive.OTHER_HOURS, "")));
		press("Enregistrer et suivante");
		assertThat(page()).contains("Cette déclaration a été modifiée entre-temps.", "Corriger, 120\u00a0h",
				"Corrigée, 80\u00a0h");
		assertThat(words().getValue()).isEqualTo("Tout est là.");
		assertThat(this.learner.balances().dif().cents()).isEqualTo(120_000);
	}

	@Test
	void aReplacedDeclarationIsNotDecided() {
		open(agent());
		Button early = button("Valider 90\u00a0h");
		declare("100");
		_click(early);
		assertThat(page()).contains("Cette déclaration n’est plus à traiter : la personne en a fait une nouvelle.");
		assertThat(this.learner.balances().dif().cents()).isEqualTo(150_000);
	}

	@Test
	void onesOwnIsForSomebodyElse() {
		open(SomeAgents.whoIs(this.context, this.learner.nir()));
		assertThat(page()).contains("Cette déclaration est la vôtre : une autre personne doit la traiter.");
		_assertNone(Button.class, (search) -> search.withText("Valider 90\u00a0h"));
	}

	@Test
	void whatIsNoDeclarationIsNotFound() {
		signIn(agent(), "ROLE_AGENT");
		for (String id : new String[] { "1", "x'--", "90" }) {
			UI.getCurrent().navigate("agent/dif/" + id);
			assertThat(page()).contains("Page introuvable");
		}
	}

	@Test
	void aCitizenGetsNothingOfIt() {
		signIn(this.learner.citizen());
		UI.getCurrent().navigate("agent/dif/" + this.declaration);
		assertThat(page()).contains("Accès refusé").doesNotContain("90\u00a0h");
	}

	@SuppressWarnings("unchecked")
	private static Select<DifMotive> motive() {
		return (Select<DifMotive>) _get(Select.class, (search) -> search.withLabel("Motif"));
	}

	@SuppressWarnings("unchecked")
	private static Select<AskedDocument> asked() {
		return (Select<AskedDocument>) _get(Select.class, (search) -> search.withLabel("Pièce demandée"));
	}

	private static TextArea words() {
		return _get(TextArea.class, (search) -> search.withLabel("Ce que la personne lira"));
	}

	private static void tool(String label) {
		_click(_find(NativeButton.class).stream()
			.filter((button) -> label.equals(button.getElement().getAttribute("aria-label")))
			.findFirst()
			.orElseThrow());
	}

	private static String scroll() {
		return _find(Div.class).stream()
			.filter((part) -> part.hasClassName("scroll"))
			.findFirst()
			.orElseThrow()
			.getClassName();
	}

	private void declare(String hours) {
		var form = SomeDeclarations.form(this.context, this.learner, hours);
		SomeDeclarations.declare(this.context, this.learner, form);
		this.declaration = SomeDeclarations.idOf(form);
	}

	// In a browser of their own: a page belongs to the agent who opened it.
	private void open(Agent agent) {
		openTheBrowser(Locale.FRENCH);
		signIn(agent, "ROLE_AGENT");
		UI.getCurrent().navigate("agent/dif/" + this.declaration);
	}

	private static Agent agent() {
		return new Agent(UUID.randomUUID(), 214, "Agent 214", false);
	}

	private static String saving(String text) {
		return _get(Anchor.class, (search) -> search.withText(text)).getHref();
	}

}
