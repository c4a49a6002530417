package fr.compteformation.office.review.ui;

import java.util.UUID;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.SignedInAs;
import fr.compteformation.UiTests;
import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.dif.DifAct;
import fr.compteformation.rights.dif.DifDecision;
import fr.compteformation.rights.dif.DifDecisions;
import fr.compteformation.rights.dif.DifDeclaration;
import fr.compteformation.rights.dif.DifMotive;
import fr.compteformation.rights.dif.SomeDeclarations;
import fr.compteformation.rights.hours.DifHours;
import fr.compteformation.training.dossier.Learner;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

class ReviewViewTests extends UiTests {

	@Autowired
	private DifDecisions decisions;

	private Learner learner;

	private UUID declaration;

	@BeforeEach
	void somebodyDeclares() {
		this.learner = new Learner(this.context);
		var form = SomeDeclarations.form(this.context, this.learner, "90");
		SomeDeclarations.declare(this.context, this.learner, form);
		this.declaration = SomeDeclarations.idOf(form);
	}

	@Test
	void showsWhatIsDeclaredBesideItsDocument() {
		open(agent());
		_assertOne(H1.class, (search) -> search.withText("Déclaration de DIF"));
		assertThat(page()).contains("Heures déclarées", "90\u00a0h", "À vérifier",
				"120\u00a0h trouvées en page 1, 90\u00a0h déclarées", "Heures déclarées · la personne");
		assertThat(_find(Image.class)).isNotEmpty();
	}

	@Test
	void aCopyIsSavedFirstAndTheOriginalByAChoiceOfItsOwn() {
		open(agent());
		assertThat(saving("Enregistrer une copie")).endsWith("/copie");
		assertThat(saving("Enregistrer l’original")).endsWith("/original");
		assertThat(page()).contains("N’enregistrez l’original que si elle ne suffit pas");
	}

	@Test
	void aCorrectionNeedsHoursAndAMotiveAndKeepsWhatWasTyped() {
		open(agent());
		press("Corriger");
		_setValue(_get(TextArea.class), "Le document dit 80 heures.");
		press("Confirmer : Corriger");
		assertThat(page()).contains("Indiquez un nombre entier d’heures, de 0 à 120.", "Choisissez un motif.");
		assertThat(_get(TextArea.class).getValue()).isEqualTo("Le document dit 80 heures.");
		assertThat(this.learner.balances().dif().cents()).isEqualTo(135_000);
	}

	@Test
	void theEffectIsShownBeforeItIsConfirmed() {
		open(agent());
		press("Corriger");
		_setValue(_get(IntegerField.class), 80);
		assertThat(page())
			.contains("Le DIF passerait de 1\u202f350,00\u00a0€ à 1\u202f200,00\u00a0€ (−\u00a0150,00\u00a0€).");
		chooseMotive();
		press("Confirmer : Corriger");
		assertThat(page()).contains("La décision est enregistrée, et la personne est prévenue.");
		assertThat(this.learner.balances().dif().cents()).isEqualTo(120_000);
	}

	@Test
	void aLargeDecreaseWaitsForASupervisor() {
		open(agent());
		press("Corriger");
		_setValue(_get(IntegerField.class), 0);
		chooseMotive();
		press("Confirmer : Corriger");
		assertThat(page()).contains("La décision attend la relecture d’un superviseur.");
		assertThat(this.learner.balances().dif().cents()).isEqualTo(135_000);
	}

	@Test
	void whatAnotherAgentDecidedMeanwhileIsShownBesideOnesOwn() {
		open(agent());
		press("Valider");
		_setValue(_get(TextArea.class), "Tout est là.");
		Agent other = agent();
		DifDeclaration.Id id = new DifDeclaration.Id(this.declaration);
		SignedInAs.as(this.context, other,
				() -> this.decisions.decide(other, id, this.decisions.read(other, id).orElseThrow().version(),
						new DifDecision(DifAct.CORRECT, new DifHours(80), DifMotive.OTHER_HOURS, "")));
		press("Confirmer : Valider");
		assertThat(page()).contains("Cette déclaration a été modifiée entre-temps.", "Valider, 90\u00a0h",
				"Corrigée, 80\u00a0h");
		assertThat(_get(TextArea.class).getValue()).isEqualTo("Tout est là.");
		assertThat(this.learner.balances().dif().cents()).isEqualTo(120_000);
	}

	@Test
	void whatWasDeclaredAnewIsNotDecided() {
		open(agent());
		press("Valider");
		Button early = _get(Button.class, (search) -> search.withText("Confirmer : Valider"));
		SomeDeclarations.declare(this.context, this.learner, SomeDeclarations.form(this.context, this.learner, "100"));
		_click(early);
		assertThat(page()).contains("Cette déclaration n’est plus à traiter : la personne en a fait une nouvelle.",
				"100\u00a0h");
		assertThat(this.learner.balances().dif().cents()).isEqualTo(150_000);
	}

	@Test
	void onesOwnIsForSomebodyElse() {
		open(SomeAgents.whoIs(this.context, this.learner.nir()));
		assertThat(page()).contains("Cette déclaration est la vôtre : une autre personne doit la traiter.");
		_assertNone(Button.class, (search) -> search.withText("Valider"));
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
	private static void chooseMotive() {
		_setValue((Select<DifMotive>) _get(Select.class), DifMotive.OTHER_HOURS);
	}

	private void open(Agent agent) {
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
