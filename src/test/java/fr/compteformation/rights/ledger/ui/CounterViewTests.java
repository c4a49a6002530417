package fr.compteformation.rights.ledger.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.compteformation.training.dossier.Learner;

import static org.assertj.core.api.Assertions.assertThat;

class CounterViewTests extends RightsPagesTests {

	@Test
	void theTrainingAccountHoldsTheDif() {
		open(somebody().converts(100).declaresDif(20).volunteers(2025, "Service civique"), "mes-droits");
		follow("Voir mes droits CPF");
		_assertOne(H1.class, (search) -> search.withText("Compte personnel de formation"));
		assertThat(read(Paragraph.class)).startsWith("1 800,00 €", "Dont 300,00 € de DIF · soit 120 h");
		assertThat(read(Paragraph.class)).contains(
				"Une année de travail, à mi-temps au moins, crédite 500,00 €, tant que CPF et DIF ensemble restent sous 5 000,00 €. "
						+ "À moins d’un mi-temps, le crédit est calculé selon les heures. "
						+ "Règle en vigueur depuis le 1er janvier 2019 (Code du travail, art. L6323-11 et R6323-1).");
		assertThat(read(NativeTableRow.class)).containsExactly("DateMouvementMontantTotal du CPF",
				"12 mars 2020Déclaration de 20 h de DIF DIF Pourquoi 300 € ? (Déclaration de 20 h de DIF)+ 300,00 €1 800,00 €",
				"1er janv. 2019Heures acquises de 2015 à 2018, converties en euros CPF Pourquoi 1 500 € ? (Heures acquises de 2015 à 2018, converties en euros)+ 1 500,00 €1 500,00 €");
	}

	@Test
	void theAccountOfVolunteeringIsOnItsOwn() {
		open(somebody().converts(100).volunteers(2025, "Service civique"), "mes-droits");
		follow("Voir mes droits CEC");
		_assertOne(H1.class, (search) -> search.withText("Compte d’engagement citoyen"));
		assertThat(read(Paragraph.class)).startsWith("240,00 €", "soit 16 h")
			.contains(
					"Une année d’engagement crédite 240,00 €, jusqu’à 720,00 € en tout. Règle en vigueur depuis le 1er janvier 2017 (Code du travail, art. D5151-14).");
		assertThat(read(NativeTableRow.class)).hasSize(2).last().asString().contains("Service civique, 2025");
	}

	@Test
	void pointsStayPoints() {
		open(somebody().worksHard(2024, 1).worksHard(2025, 4), "mes-droits");
		follow("Voir mes droits C2P");
		_assertOne(H1.class, (search) -> search.withText("Compte professionnel de prévention"));
		assertThat(read(Paragraph.class)).startsWith("5 points", "soit 2 500,00 €")
			.contains(
					"Un point vaut 500,00 € de formation. Règle en vigueur depuis le 1er septembre 2023 (Code du travail, art. R4163-11).");
		assertThat(read(NativeTableRow.class)).containsExactly("DateMouvementMontantSolde",
				"15 mai 2026Points acquis en 2025 C2P Pourquoi 4 points ? (Points acquis en 2025)+ 4 points5 points",
				"15 mai 2025Points acquis en 2024 C2P Pourquoi 1 point ? (Points acquis en 2024)+ 1 point1 point");
	}

	@ParameterizedTest
	@CsvSource({ "cpf,Aucun mouvement n’a été porté à la connaissance du compte d’heures CPF.",
			"cec,Aucun engagement n’a été porté à la connaissance de ce compte.",
			"c2p,Aucun point n’a été porté à la connaissance de ce compte." })
	void anEmptyAccountSaysSo(String path, String text) {
		open(somebody(), "mes-droits/" + path);
		assertThat(read(Paragraph.class)).contains(text);
		_assertNone(NativeTable.class);
	}

	@ParameterizedTest
	@CsvSource({ "cpf", "cec", "c2p" })
	void aSourceThatFailsIsNotZero(String path) {
		Earner earner = somebody().converts(100);
		breakTheSource();
		open(earner, "mes-droits/" + path);
		assertThat(read(Paragraph.class)).startsWith("indisponible");
		assertThat(plainPage()).doesNotContain("€", "0");
	}

	@Test
	void showsNoAmountWhileTheNamesAreCompared() {
		open(Learner.whoseNameDiffers(this.context), "mes-droits/cpf");
		assertThat(plainPage()).contains("Nous vérifions votre nom").doesNotContain("€");
	}

	@Test
	void thereIsNoFourthAccount() {
		assertThat(RightsAccount.values())
			.allSatisfy((account) -> assertThat(RightsAccount.at(account.path())).contains(account));
		assertThat(RightsAccount.at("cpp")).isEmpty();
	}

	@Test
	void speaksEnglishToThoseWhoAskForIt() {
		openInEnglish(somebody().worksHard(2025, 1), "mes-droits/c2p");
		_assertOne(H1.class, (search) -> search.withText("Occupational prevention account"));
		assertThat(read(Paragraph.class)).startsWith("1 point", "that is €500.00");
		assertThat(plainPage()).contains("Points earned in 2025", "+1 point", "in force since 1 September 2023");
	}

}
