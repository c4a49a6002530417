package fr.compteformation.rights.ledger.ui;

import java.time.Year;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.junit.jupiter.api.Test;

import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.rights.ledger.Diploma;
import fr.compteformation.training.dossier.Learner;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

class DiplomaViewTests extends RightsPagesTests {

	private static final String NOT_CERTIFIED = "Cochez la case pour certifier votre déclaration.";

	private static final String MISSING = "Choisissez un niveau de diplôme, ou « Aucun diplôme ».";

	@Test
	void isReachedFromTheRights() {
		open(somebody(), "mes-droits");
		assertThat(read(Paragraph.class)).contains("Niveau de diplôme le plus élevé obtenu : pas encore déclaré");
		follow("Déclarer mon diplôme le plus élevé");
		_assertOne(H1.class, (search) -> search.withText("Mon diplôme le plus élevé"));
		assertThat(level().getValue()).isNull();
	}

	@Test
	void saysFromWhenItCountsAndWhatItChangesBeforeItIsMade() {
		open(somebody(), "mes-droits/diplome");
		int year = Year.now(PortalTime.ZONE).getValue();
		assertThat(read(H2.class)).contains("Ce que change votre déclaration");
		assertThat(plainPage()).contains(
				"Elle compte à partir de votre travail de %d, dont les droits seront crédités au cours du premier semestre %d."
					.formatted(year, year + 1),
				"une année de travail crédite 800,00 € jusqu’à 8 000,00 €, au lieu de 500,00 € jusqu’à 5 000,00 € (règle en vigueur depuis le 1er janvier 2019)",
				"C’est une déclaration sur l’honneur : elle vous engage.");
	}

	@Test
	void savesAndSaysSoWithAMessageThatStays() {
		open(somebody(), "mes-droits/diplome");
		declare(Diploma.BELOW_LEVEL_3);
		_assertOne(H1.class, (search) -> search.withText("Mes droits"));
		assertThat(read(Paragraph.class)).contains("Votre déclaration est enregistrée. Merci.",
				"Niveau de diplôme le plus élevé obtenu : Aucun diplôme, certificat d’études ou brevet des collèges");
		assertThat(plainPage()).contains("Déclaré le ");
		follow("Mettre à jour mon diplôme le plus élevé");
		_assertOne(H1.class, (search) -> search.withText("Mon diplôme le plus élevé"));
	}

	@Test
	void noDiplomaRaisesTheCap() {
		open(somebody(), "mes-droits/diplome");
		declare(Diploma.BELOW_LEVEL_3);
		assertThat(plainPage()).contains("sur un plafond de 8 000,00 €");
	}

	@Test
	void anyOtherDiplomaDoesNot() {
		open(somebody(), "mes-droits/diplome");
		declare(Diploma.LEVEL_3);
		assertThat(plainPage()).contains("sur un plafond de 5 000,00 €");
	}

	@Test
	void showsTheLastDeclarationAndTakesAnotherOne() {
		open(somebody(), "mes-droits/diplome");
		declare(Diploma.LEVEL_4);
		UI.getCurrent().navigate("mes-droits/diplome");
		assertThat(level().getValue()).isEqualTo(Diploma.LEVEL_4);
		assertThat(plainPage()).contains("Votre dernière déclaration : Baccalauréat, brevet professionnel (niveau 4)");
		declare(Diploma.LEVEL_5);
		assertThat(plainPage()).contains("Bac + 2 : BTS, DUT, DEUG (niveau 5)");
	}

	@Test
	void aLevelHasToBeChosen() {
		open(somebody(), "mes-droits/diplome");
		_setValue(certified(), true);
		save();
		assertThat(level().isInvalid()).isTrue();
		assertThat(level().getErrorMessage()).isEqualTo(MISSING);
		assertThat(certified().isInvalid()).isFalse();
		assertThat(plainPage()).contains("Une information est à corriger");
	}

	@Test
	void aDeclarationHasToBeCertified() {
		open(somebody(), "mes-droits/diplome");
		_setValue(level(), Diploma.LEVEL_6);
		save();
		assertThat(certified().isInvalid()).isTrue();
		assertThat(certified().getErrorMessage()).isEqualTo(NOT_CERTIFIED);
		assertThat(level().isInvalid()).isFalse();
		UI.getCurrent().navigate("mes-droits");
		assertThat(plainPage()).contains("pas encore déclaré");
	}

	@Test
	void everythingThatIsMissingIsNamedAtOnce() {
		open(somebody(), "mes-droits/diplome");
		save();
		assertThat(plainPage()).contains("2 informations sont à corriger", MISSING, NOT_CERTIFIED);
	}

	@Test
	void nobodyDeclaresWhileTheNamesAreCompared() {
		open(Learner.whoseNameDiffers(this.context), "mes-droits/diplome");
		assertThat(plainPage()).contains("Nous vérifions votre nom");
		_assertNone(Button.class, (search) -> search.withText("Enregistrer ma déclaration"));
	}

	@Test
	void nobodyDeclaresWhileTheSourceFails() {
		Earner earner = somebody();
		breakTheSource();
		open(earner, "mes-droits/diplome");
		assertThat(plainPage()).contains("Nous n’arrivons pas à lire vos droits pour l’instant.");
		_assertNone(Button.class, (search) -> search.withText("Enregistrer ma déclaration"));
	}

	@Test
	void speaksEnglishToThoseWhoAskForIt() {
		openInEnglish(somebody(), "mes-droits/diplome");
		_assertOne(H1.class, (search) -> search.withText("My highest diploma"));
		_assertOne(RadioButtonGroup.class, (search) -> search.withLabel("Highest diploma obtained"));
		assertThat(plainPage()).contains("credits €800.00 up to €8,000.00, instead of €500.00 up to €5,000.00");
	}

	private static void declare(Diploma diploma) {
		_setValue(level(), diploma);
		_setValue(certified(), true);
		save();
	}

	private static void save() {
		_click(_get(Button.class, (search) -> search.withText("Enregistrer ma déclaration")));
	}

	@SuppressWarnings("unchecked")
	private static RadioButtonGroup<Diploma> level() {
		return _get(RadioButtonGroup.class, (search) -> search.withLabel("Niveau de diplôme le plus élevé obtenu"));
	}

	private static Checkbox certified() {
		return _get(Checkbox.class,
				(search) -> search.withLabel("Je certifie que ce diplôme est le plus élevé que j’ai obtenu."));
	}

}
