package fr.compteformation.demo.ui;

import java.util.Locale;
import java.util.Optional;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

import fr.compteformation.UiTests;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.training.dossier.DossierState;
import fr.compteformation.training.dossier.Learner;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

@ActiveProfiles(profiles = { "demo", "test" }, inheritProfiles = false)
class DemoProviderViewTests extends UiTests {

	@Autowired
	private JdbcClient database;

	@BeforeEach
	void forgetWhatWaits() {
		this.database.sql("delete from training_dossier where state = 'SUBMITTED'").update();
	}

	@Test
	void saysThatNothingWaits() {
		open();
		_assertOne(H1.class, (search) -> search.withText("Jouer l’organisme de formation"));
		_assertOne(Paragraph.class, (search) -> search.withText("Aucun dossier n’attend de réponse."));
	}

	@Test
	void showsWhatWaitsTheOldestFirstAndNotWhoAsks() {
		Learner learner = new Learner(this.context).earns(200).declaresDif(0);
		Reference first = learner.submits(1000);
		Reference second = learner.submits(500);
		learner.drafts(700);
		open();
		assertThat(_find(Article.class)).extracting((card) -> card.getElement().getTextRecursively())
			.satisfiesExactly(
					(card) -> assertThat(card).contains("Anglais professionnel", first.value(), "1\u00a0000,00\u00a0€"),
					(card) -> assertThat(card).contains(second.value(), "500,00\u00a0€"));
		assertThat(page()).doesNotContain("Chloé", "Héritier", learner.nir().number());
	}

	@Test
	void validatesAndSetsTheRightsAside() {
		Learner learner = new Learner(this.context).earns(200).declaresDif(0);
		Reference reference = learner.submits(1000);
		open();
		press("Valider ce dossier : ", reference);
		assertThat(page())
			.contains("Le dossier " + reference + " est validé. La personne en est avertie par courriel.");
		_assertNone(Article.class);
		assertThat(learner.reads(reference).state()).isEqualTo(DossierState.VALIDATED);
		assertThat(learner.balances().cpf().cents()).isEqualTo(300_000 - 89_680);
	}

	@Test
	void refusesAndTakesNothing() {
		Learner learner = new Learner(this.context).earns(200).declaresDif(0);
		Reference reference = learner.submits(1000);
		open();
		press("Refuser ce dossier : ", reference);
		assertThat(page())
			.contains("Le dossier " + reference + " est refusé. La personne en est avertie par courriel.");
		_assertNone(Article.class);
		assertThat(learner.reads(reference).declined()).isTrue();
		assertThat(learner.balances().cpf().cents()).isEqualTo(300_000);
	}

	@Test
	void uncoveredDossiersStayAndTheReasonIsShown() {
		Learner learner = new Learner(this.context).earns(70).declaresDif(0);
		Reference first = learner.submits(1000);
		Reference second = learner.submits(1001);
		open();
		press("Valider ce dossier : ", first);
		press("Valider ce dossier : ", second);
		assertThat(page()).contains("Le dossier " + second + " ne peut pas être validé");
		press("Refuser ce dossier : ", second);
		assertThat(page()).contains("Le dossier " + second + " est refusé.").doesNotContain("ne peut pas être validé");
	}

	@Test
	void whatWasWithdrawnInTheMeantimeIsNeitherValidatedNorRefused() {
		Learner learner = new Learner(this.context).earns(200).declaresDif(0);
		Reference first = learner.submits(1000);
		Reference second = learner.submits(1001);
		Reference third = learner.submits(1002);
		open();
		learner.cancels(first);
		press("Valider ce dossier : ", first);
		assertThat(page())
			.contains("Le dossier " + first + " a été refusé ou annulé entre-temps : il n’y a plus rien à valider.");
		learner.agentValidates(second);
		open();
		learner.agentValidates(third);
		press("Refuser ce dossier : ", third);
		assertThat(page()).contains("il n’y a plus rien à refuser.");
		assertThat(learner.reads(third).state()).isEqualTo(DossierState.VALIDATED);
	}

	@Test
	void speaksEnglishToThoseWhoAskForIt() {
		new Learner(this.context).declaresDif(0).submits(1000);
		openTheBrowser(Locale.ENGLISH);
		open();
		_assertOne(H1.class, (search) -> search.withText("Play the training provider"));
		_assertOne(Button.class, (search) -> search.withText("Validate this file"));
		_assertOne(Button.class, (search) -> search.withText("Decline this file"));
	}

	private static void open() {
		UI.getCurrent().navigate("demo/organisme");
	}

	private static void press(String name, Reference dossier) {
		_click(_find(Button.class).stream()
			.filter((button) -> button.getAriaLabel().equals(Optional.of(name + dossier)))
			.findFirst()
			.orElseThrow());
	}

}
