package fr.compteformation.rights.ledger.ui;

import java.util.List;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import org.junit.jupiter.api.Test;

import fr.compteformation.rights.ledger.Counter;
import fr.compteformation.training.dossier.Learner;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

class HistoryViewTests extends RightsPagesTests {

	private static final String EMPTY = "Rien n’a encore été crédité.";

	@Test
	void tellsEveryMovementTheLatestFirst() {
		open(manyYears(), "mes-droits/historique");
		_assertOne(H1.class, (search) -> search.withText("Mon historique"));
		assertThat(read(Paragraph.class)).contains("5 mouvements");
		assertThat(days()).containsExactly("15 mai 2026", "15 mai 2025", "15 mai 2021", "12 mars 2020",
				"1er janv. 2019");
	}

	@Test
	void everyAccountAndYearThatHasMovementsMayBeChosen() {
		open(manyYears(), "mes-droits/historique");
		assertThat(account().getGenericDataView().getItems()).containsExactly(Counter.CPF, Counter.DIF, Counter.CEC);
		assertThat(account().getItemLabelGenerator().apply(Counter.CEC)).isEqualTo("Engagement citoyen (CEC)");
		assertThat(account().getItemLabelGenerator().apply(null)).isEqualTo("Tous les comptes");
		assertThat(year().getGenericDataView().getItems()).containsExactly(2026, 2025, 2021, 2020, 2019);
	}

	@Test
	void showsOneAccount() {
		open(manyYears(), "mes-droits/historique");
		_setValue(account(), Counter.CPF);
		assertThat(days()).containsExactly("15 mai 2025", "15 mai 2021", "1er janv. 2019");
		assertThat(read(Paragraph.class)).contains("3 mouvements");
	}

	@Test
	void showsOneYear() {
		open(manyYears(), "mes-droits/historique");
		_setValue(year(), 2020);
		assertThat(days()).containsExactly("12 mars 2020");
		assertThat(read(Paragraph.class)).contains("1 mouvement");
	}

	@Test
	void saysWhenNothingFitsTheChoice() {
		open(manyYears(), "mes-droits/historique");
		_setValue(account(), Counter.CEC);
		_setValue(year(), 2019);
		assertThat(read(Paragraph.class)).contains("Aucun mouvement pour ce choix");
		_assertNone(NativeTable.class);
		_setValue(account(), null);
		_setValue(year(), null);
		assertThat(days()).hasSize(5);
	}

	// The page does not reload, so screen readers need an announcement.
	@Test
	void announcesHowManyThereAre() {
		open(manyYears(), "mes-droits/historique");
		assertThat(_get(Paragraph.class, (search) -> search.withText("5 mouvements")).getElement().getAttribute("role"))
			.isEqualTo("status");
	}

	@Test
	void saysWhyACreditIsWhatItIs() {
		open(somebody().works(2025, "600"), "mes-droits/historique");
		_assertNone(DescriptionList.class);
		assertThat(explanation("Droits acquis en 2025")).contains("600 h travaillées en 2025.",
				"500,00 € × 600 h ÷ 1 607 h = 186,69 €, arrondi au centime supérieur.",
				"La règle : 500,00 € par année de travail, jusqu’à 5 000,00 €, depuis le 1er janvier 2019 (Code du travail, art. L6323-11 et R6323-1).",
				"Crédité186,69 €");
	}

	@Test
	void saysThatTheCapWasReached() {
		open(somebody().converts(320).works(2025, "1607"), "mes-droits/historique");
		assertThat(explanation("Droits acquis en 2025")).contains("Votre compte a atteint son plafond de 5 000,00 €.",
				"Déjà sur le compte− 4 800,00 €", "Crédité200,00 €");
	}

	@Test
	void saysWhatATrainingTook() {
		open(somebody().converts(100).declaresDif(20).learns("7F3K-92QD", "Anglais professionnel", 400),
				"mes-droits/historique");
		assertThat(explanation("Formation « Anglais professionnel »")).contains("Le DIF est utilisé d’abord",
				"restent à votre charge pour une formation, sauf exception", "DIF− 300,00 €",
				"Formation (CPF)− 100,00 €", "Retiré− 400,00 €");
	}

	@Test
	void aTrainingPaidFromTwoAccountsIsOneLine() {
		open(somebody().converts(100).declaresDif(20).learns("7F3K-92QD", "Anglais professionnel", 400),
				"mes-droits/historique");
		assertThat(lines()).hasSize(3)
			.first()
			.asString()
			.contains("Formation « Anglais professionnel » CPF DIF", "− 400,00 €1 400,00 €");
	}

	@Test
	void aChangeOfDifIsOneLineWithItsDifference() {
		open(somebody().converts(80).declaresDif(88).declaresDif(80), "mes-droits/historique");
		assertThat(lines()).hasSize(3);
		assertThat(lines().getFirst()).contains("DIF modifié : 80 h au lieu de 88 h", "− 120,00 €2 400,00 €");
		assertThat(lines().get(1)).contains("+ 1 320,00 €2 520,00 €");
	}

	@Test
	void otherAccountsNeverTouchTheTotal() {
		open(somebody().converts(10).volunteers(2024, "Réserve").works(2024, "1607").worksHard(2025, 4),
				"mes-droits/historique");
		assertThat(plainPage()).contains("Total du CPF au", "650,00 €",
				"La colonne de droite part de zéro et arrive à ce total.");
		assertThat(lines()).extracting((line) -> line.replaceAll(".*€ \\?|.*points \\?", ""))
			.anyMatch((line) -> line.endsWith("à part : 4 points"))
			.anyMatch((line) -> line.endsWith("à part : 240,00 €"))
			.anyMatch((line) -> line.endsWith("650,00 €"));
		assertThat(plainPage()).contains("Engagement citoyen (CEC) : 240,00 €", "Prévention (C2P) : 4 points");
	}

	@Test
	void yearsSayTheirChangeAndTheirEndAndOldOnesFold() {
		open(manyYears(), "mes-droits/historique");
		assertThat(heads()).containsExactly("2026 0,00 € dans l’année, 1 165,00 € aujourd’hui",
				"2025 + 500,00 € dans l’année, 1 165,00 € au 31 décembre",
				"2019 à 2021 3 mouvements, 665,00 € au 31 décembre 2021Montrer les 3 mouvements");
		NativeButton unfold = _get(NativeButton.class, (search) -> search.withText("Montrer les 3 mouvements"));
		assertThat(unfold.getElement().getAttribute("aria-expanded")).isEqualTo("false");
		_click(unfold);
		assertThat(unfold.getElement().getAttribute("aria-expanded")).isEqualTo("true");
		assertThat(unfold.getText()).isEqualTo("Replier");
	}

	@Test
	void showsOnlyWhatWasTaken() {
		open(somebody().converts(100).learns("7F3K-92QD", "Anglais professionnel", 400), "mes-droits/historique");
		_setValue(direction(), direction().getGenericDataView().getItems().toList().getLast());
		assertThat(lines()).singleElement().asString().contains("Formation « Anglais professionnel »");
	}

	@Test
	void aBarOfTheChartLeadsToItsYear() {
		open(manyYears(), "mes-droits/historique");
		UI.getCurrent().navigate("mes-droits/historique", QueryParameters.of("annee", "2020"));
		assertThat(year().getValue()).isEqualTo(2020);
		assertThat(days()).containsExactly("12 mars 2020");
	}

	@Test
	void aPrintSaysWhoseStatementItIs() {
		Earner earner = manyYears();
		open(earner, "mes-droits/historique");
		assertThat(plainPage()).containsPattern("Relevé de " + earner.citizen().displayName()
				+ ", compte [\\d ]+\\. Édité le .+ Ce relevé n’est pas une facture\\.");
	}

	@Test
	void aTrainingThatIsCancelledGivesItsRightsBack() {
		open(somebody().converts(100).learns("7F3K-92QD", "Anglais professionnel", 400).cancels("7F3K-92QD"),
				"mes-droits/historique");
		assertThat(lines()).element(0)
			.asString()
			.contains("Formation « Anglais professionnel » annulée, droits rendus", "+ 400,00 €", "1 500,00 €",
					"Pourquoi 400 € ?");
		assertThat(lines()).element(1)
			.asString()
			.contains("Formation « Anglais professionnel »", "− 400,00 €", "1 100,00 €");
	}

	@Test
	void aCreditThatIsTakenBackIsNamed() {
		open(somebody().works(2025, "1607").losesTheLatest(), "mes-droits/historique");
		assertThat(lines()).element(0)
			.asString()
			.contains("Annulation : Droits acquis en 2025", "− 500,00 €", "0,00 €", "Pourquoi 500 € ?");
	}

	@Test
	void withoutAnyMovementItSaysWhenRightsArrive() {
		open(somebody(), "mes-droits/historique");
		assertThat(read(Paragraph.class)).anyMatch((text) -> text.matches(EMPTY
				+ "\\hSi vous avez travaillé en 20\\d\\d, vos droits arriveront avant le 30\\hjuin\\h20\\d\\d\\."));
		_assertNone(NativeTable.class);
		_assertNone(Select.class);
	}

	@Test
	void aDeclarationOfDifIsNoMovementOfTheCpf() {
		open(somebody().declaresDif(20), "mes-droits/historique");
		assertThat(read(Paragraph.class))
			.contains("Aucun mouvement n’a été porté à la connaissance du compte d’heures CPF.");
		assertThat(days()).containsExactly("12 mars 2020");
	}

	@Test
	void aSourceThatFailsIsNotAnEmptyHistory() {
		Earner earner = manyYears();
		breakTheSource();
		open(earner, "mes-droits/historique");
		assertThat(plainPage()).contains("Nous n’arrivons pas à lire vos droits pour l’instant.").doesNotContain(EMPTY);
		_assertNone(NativeTable.class);
	}

	@Test
	void showsNothingWhileTheNamesAreCompared() {
		open(Learner.whoseNameDiffers(this.context), "mes-droits/historique");
		assertThat(plainPage()).contains("Nous vérifions votre nom").doesNotContain(EMPTY);
	}

	@Test
	void speaksEnglishToThoseWhoAskForIt() {
		openInEnglish(somebody().works(2025, "600"), "mes-droits/historique");
		_assertOne(H1.class, (search) -> search.withText("My history"));
		assertThat(plainPage()).contains("1 transaction", "Rights earned in 2025", "+€186.69", "15 May 2026");
		assertThat(explanation("Rights earned in 2025"))
			.contains("€500.00 × 600 h ÷ 1,607 h = €186.69, rounded up to the cent", "since 1 January 2019");
	}

	private Earner manyYears() {
		return somebody().converts(10)
			.declaresDif(1)
			.works(2020, "1607")
			.works(2024, "1607")
			.volunteers(2025, "Réserve");
	}

	@SuppressWarnings("unchecked")
	private static Select<Counter> account() {
		return _get(Select.class, (search) -> search.withLabel("Compte"));
	}

	@SuppressWarnings("unchecked")
	private static Select<Integer> year() {
		return _get(Select.class, (search) -> search.withLabel("Année"));
	}

	@SuppressWarnings("unchecked")
	private static <T> Select<T> direction() {
		return _get(Select.class, (search) -> search.withLabel("Montrer"));
	}

	private static List<NativeTableRow> rows() {
		return _get(NativeTable.class).getBodies().stream().flatMap((body) -> body.getRows().stream()).toList();
	}

	private static List<String> lines() {
		return rows().stream().filter((row) -> !row.hasClassName("year")).map(RightsPagesTests::read).toList();
	}

	private static List<String> heads() {
		return rows().stream().filter((row) -> row.hasClassName("year")).map(RightsPagesTests::read).toList();
	}

	private static List<String> days() {
		return rows().stream()
			.filter((row) -> !row.hasClassName("year"))
			.map((row) -> read(row.getCell(0).orElseThrow()))
			.toList();
	}

	/** Opens and reads the explanation. */
	private static String explanation(String movement) {
		NativeDetails why = _find(NativeDetails.class).stream()
			.filter((details) -> read(details.getSummary()).contains(movement))
			.findFirst()
			.orElseThrow();
		why.setOpen(true);
		ComponentUtil.fireEvent(why, new NativeDetails.ToggleEvent(why, true));
		return read(why.getContent());
	}

}
