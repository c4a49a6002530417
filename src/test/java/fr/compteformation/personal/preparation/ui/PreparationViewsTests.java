package fr.compteformation.personal.preparation.ui;

import java.util.UUID;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.AwaitingTitles;
import fr.compteformation.UiTests;
import fr.compteformation.personal.delegation.Preparable;
import fr.compteformation.personal.delegation.SomeDelegations;
import fr.compteformation.personal.preparation.PreparedContent;
import fr.compteformation.personal.preparation.SomePreparations;
import fr.compteformation.rights.dif.DifDeclarations;
import fr.compteformation.rights.dif.SomeDeclarations;
import fr.compteformation.training.catalogue.Catalogue;
import fr.compteformation.training.catalogue.CourseDetails;
import fr.compteformation.training.dossier.Learner;
import fr.compteformation.training.trades.ui.TradeField;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

/** A counsellor prepares, the person takes over. */
class PreparationViewsTests extends UiTests {

	private Learner person;

	private Learner helper;

	private UUID delegation;

	@BeforeEach
	void aCounsellorHelps() {
		this.person = new Learner(this.context).earns(40);
		this.helper = new Learner(this.context);
		this.delegation = SomeDelegations.between(this.context, this.person, this.helper, Preparable.values());
	}

	@Test
	void theHelperComesFromTheRightsThatAreShown() {
		open(this.helper, "mes-delegations");
		_assertOne(Anchor.class, (search) -> search.withText("Préparer"));
		open(this.helper, "mes-delegations/" + this.delegation);
		assertThat(_get(Anchor.class, (search) -> search.withText("Préparer")).getHref())
			.isEqualTo("/preparer/" + this.delegation);
		prepares();
		_assertOne(H1.class, (search) -> search.withText("Préparer pour Chloé L’Héritier"));
		assertThat(page()).contains("Vous n’avez encore rien préparé.").doesNotContain("600,00");
	}

	@Test
	void aTradeAndAStepReachTheProject() {
		prepares();
		press("Proposer ce métier");
		assertThat(_get(TradeField.class).getErrorMessage()).isEqualTo("Choisissez un métier dans la liste.");
		_setValue(_get(_get(TradeField.class), TextField.class), "boulang");
		_click(_get(NativeButton.class, (search) -> search.withText("Boulanger, boulangère")));
		press("Proposer ce métier");
		assertThat(page()).contains("C’est proposé à Chloé L’Héritier.");
		assertThat(_get(TradeField.class).getValue()).isNull();
		press("Proposer cette étape");
		assertThat(text("Ce que cette personne pourrait faire").getErrorMessage())
			.isEqualTo("Écrivez ce que vous allez faire.");
		_setValue(text("Ce que cette personne pourrait faire"), "Appeler un boulanger");
		press("Proposer cette étape");
		assertThat(text("Ce que cette personne pourrait faire").getValue()).isEmpty();
		open(this.person, "mon-espace/projet");
		assertThat(page()).contains("Pas encore d’étape.");
		assertThat(AwaitingTitles.read()).contains("Une proposition vous attend");
		open(this.person, "prepare-pour-moi");
		assertThat(page()).contains("Préparé par Chloé L’Héritier, conseil en évolution professionnelle, le");
		label("Reprendre : Appeler un boulanger");
		assertThat(page()).contains("C’est repris dans votre projet.", "Mes étapes");
		open(this.person, "prepare-pour-moi");
		label("Reprendre : Boulanger, boulangère");
		assertThat(page()).contains("Il manque : faire du pain");
		open(this.person, "prepare-pour-moi");
		assertThat(page()).contains("Rien n’attend ici pour l’instant.");
	}

	@Test
	void preparedHoursWaitInTheFormUntilThePersonDeclares() {
		prepares();
		press("Proposer ces heures");
		assertThat(page()).contains("Indiquez vos heures de DIF");
		_setValue(text("Heures de DIF"), "121");
		press("Proposer ces heures");
		assertThat(page()).contains("Le DIF était limité à 120 heures");
		_setValue(text("Heures de DIF"), "17,5");
		press("Proposer ces heures");
		assertThat(text("Heures de DIF").getValue()).isEmpty();
		open(this.person, "mes-droits/dif");
		_setValue(text("Mon solde DIF en heures"), "12");
		press("Reprendre 17,5 h");
		assertThat(text("Mon solde DIF en heures").getValue()).isEqualTo("17,5");
		press("Remettre ma saisie");
		assertThat(text("Mon solde DIF en heures").getValue()).isEqualTo("12");
		open(this.person, "mes-droits/dif");
		assertThat(page()).contains("Préparé par Chloé L’Héritier");
		_setValue(text("Mon solde DIF en heures"), "0");
		press("Vérifier avant d’enregistrer");
		press("Enregistrer");
		open(this.person, "prepare-pour-moi");
		assertThat(page()).contains("Rien n’attend ici pour l’instant.");
	}

	@Test
	void linesThatAreNotValidComeBackToo() {
		SomePreparations.prepare(this.context, this.helper, this.delegation, SomePreparations.hours("96"));
		SomePreparations.prepare(this.context, this.helper, this.delegation, SomePreparations.hours("40"));
		open(this.person, "mes-droits/dif");
		_setValue(text("Mon solde DIF en heures"), "12,25");
		press("Ajouter un employeur");
		press("Reprendre 96 h");
		press("Remettre ma saisie");
		assertThat(text("Employeur 1 : heures de DIF").getValue()).isEqualTo("12,25");
		assertThat(text("Employeur 2 : heures de DIF").getValue()).isEmpty();
		press("Reprendre 96 h");
		_setValue(text("Mon solde DIF en heures"), "95");
		press("Reprendre 40 h");
		press("Remettre ma saisie");
		assertThat(text("Mon solde DIF en heures").getValue()).isEqualTo("95");
	}

	@Test
	void afterADeclarationTheButtonToPressIsNamed() {
		SomeDeclarations.declare(this.context, this.person, SomeDeclarations.form(this.context, this.person, "80"));
		SomePreparations.prepare(this.context, this.helper, this.delegation, SomePreparations.hours("96"));
		open(this.person, "prepare-pour-moi");
		label("Reprendre : ");
		assertThat(page()).contains("Choisissez « Modifier ma déclaration »");
		press("Modifier ma déclaration");
		_assertOne(Button.class, (search) -> search.withText("Reprendre 96 h"));
	}

	@Test
	void hoursAreNotTakenOverOnceDeclaringIsClosed() {
		SomePreparations.prepare(this.context, this.helper, this.delegation, SomePreparations.hours("96"));
		this.context.getBean(TransactionTemplate.class)
			.executeWithoutResult((status) -> this.context.getBean(DifDeclarations.class).lock(this.person.holder()));
		open(this.person, "prepare-pour-moi");
		label("Reprendre : ");
		assertThat(page()).contains("Les heures de DIF ne peuvent plus être déclarées.");
	}

	@Test
	void hoursOfSeveralEmployersReplaceAllLines() {
		SomePreparations.prepare(this.context, this.helper, this.delegation, SomePreparations.hours("17.25", "10"));
		SomePreparations.prepare(this.context, this.helper, this.delegation, SomePreparations.hours("96"));
		open(this.person, "mes-droits/dif");
		press("Reprendre 17,25 h + 10 h");
		assertThat(text("Employeur 2 : heures de DIF").getValue()).isEqualTo("10");
		press("Reprendre 96 h");
		assertThat(text("Mon solde DIF en heures").getValue()).isEqualTo("96");
		_assertNone(TextField.class, (search) -> search.withLabel("Employeur 2 : heures de DIF"));
	}

	@Test
	void aTrainingIsPreparedOnItsPageAndBecomesADraft() {
		PreparedContent.Session session = (PreparedContent.Session) SomePreparations.session(this.context, this.helper);
		open(this.helper, "formations/" + courseOf(session).id());
		press("Préparer pour Chloé L’Héritier");
		assertThat(page()).contains("C’est proposé à Chloé L’Héritier.");
		open(this.person, "formations/" + courseOf(session).id());
		_assertNone(Button.class, (search) -> search.withText("Préparer pour Chloé L’Héritier"));
		open(this.person, "prepare-pour-moi");
		label("Écarter : " + courseOf(session).content().title());
		assertThat(page()).contains("La proposition est écartée.");
		SomePreparations.prepare(this.context, this.helper, this.delegation, session);
		open(this.person, "prepare-pour-moi");
		label("Reprendre : " + courseOf(session).content().title());
		assertThat(page()).contains("Un brouillon est créé.");
		assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath()).startsWith("mes-dossiers/");
	}

	@Test
	void whatTheHelperTypedStaysWhenThePersonRevokes() {
		prepares();
		_setValue(text("Ce que cette personne pourrait faire"), "Appeler un boulanger");
		SomeDelegations.end(this.context, this.person, this.delegation);
		signIn(this.helper.citizen());
		press("Proposer cette étape");
		assertThat(page())
			.contains("Vous ne pouvez plus préparer cela pour Chloé L’Héritier.", "demandez-lui un nouveau code")
			.doesNotContain("Vous n’avez encore rien préparé.");
		assertThat(text("Ce que cette personne pourrait faire").getValue()).isEqualTo("Appeler un boulanger");
		prepares();
		_assertOne(H1.class, (search) -> search.withText("Page introuvable"));
	}

	@Test
	void onlyWhatWasAllowedIsOffered() {
		Learner giver = new Learner(this.context).earns(40);
		UUID other = SomeDelegations.between(this.context, giver, this.helper, Preparable.PROJECT);
		open(this.helper, "preparer/" + other);
		assertThat(page()).contains("Le projet professionnel").doesNotContain("La déclaration de DIF");
		_assertNone(Button.class, (search) -> search.withText("Proposer ces heures"));
	}

	@Test
	void aWithdrawnProposalIsExplainedToThePerson() {
		SomePreparations.prepare(this.context, this.helper, this.delegation, SomePreparations.step("Appeler"));
		open(this.person, "prepare-pour-moi");
		UUID waiting = SomePreparations.waitingFor(this.context, this.person);
		SomePreparations.withdraw(this.context, this.helper, waiting);
		signIn(this.person.citizen());
		label("Reprendre : Appeler");
		assertThat(page()).contains("Cette proposition a été retirée ou déjà traitée.");
	}

	private CourseDetails courseOf(PreparedContent.Session session) {
		return this.context.getBean(Catalogue.class)
			.coursesAfter(new UUID(0, 0), 1000)
			.stream()
			.filter((course) -> course.sessions().stream().anyMatch((one) -> one.id().equals(session.offer())))
			.findFirst()
			.orElseThrow();
	}

	private void label(String start) {
		_click(_get(Button.class, (search) -> search
			.withPredicate((button) -> button.getAriaLabel().filter((text) -> text.startsWith(start)).isPresent())));
	}

	private void prepares() {
		open(this.helper, "preparer/" + this.delegation);
	}

	private void open(Learner who, String page) {
		signIn(who.citizen());
		UI.getCurrent().navigate("aide");
		UI.getCurrent().navigate(page);
	}

}
