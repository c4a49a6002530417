package fr.compteformation.rights.ledger.ui;

import java.util.List;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import org.junit.jupiter.api.Test;

import fr.compteformation.rights.ledger.Counter;
import fr.compteformation.training.dossier.Learner;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
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
		assertThat(explanation("Droits acquis en 2025")).containsExactly("Heures", "600 h travaillées en 2025",
				"Calcul", "500,00 € × 600 h ÷ 1 607 h = 186,69 €, arrondi au centime supérieur", "Règle",
				"500,00 € par année de travail, jusqu’à 5 000,00 €", "En vigueur", "depuis le 1er janvier 2019",
				"Source", "Code du travail, art. L6323-11 et R6323-1");
	}

	@Test
	void saysWhatTheYearWasCreditedBefore() {
		open(somebody().works(2025, "600").works(2025, "700"), "mes-droits/historique");
		assertThat(read(NativeTableRow.class).get(1)).contains("+ 31,11 €", "217,80 €");
		assertThat(explanation("Droits acquis en 2025")).contains("Déjà crédité",
				"186,69 € pour l’année 2025 ; ce mouvement ajoute la différence");
	}

	@Test
	void saysThatTheCapWasReached() {
		open(somebody().converts(320).works(2025, "1607"), "mes-droits/historique");
		assertThat(explanation("Droits acquis en 2025")).contains("Plafond",
				"Le compte s’arrête à 5 000,00 € : il restait de la place pour 200,00 €");
	}

	@Test
	void aTrainingThatIsCancelledGivesItsRightsBack() {
		open(somebody().converts(100).learns("7F3K-92QD", "Anglais professionnel", 400).cancels("7F3K-92QD"),
				"mes-droits/historique");
		assertThat(read(NativeTableRow.class)).element(1)
			.asString()
			.contains("Formation « Anglais professionnel » annulée, droits rendus", "+ 400,00 €", "1 500,00 €")
			.doesNotContain("Pourquoi");
		assertThat(read(NativeTableRow.class)).element(2)
			.asString()
			.contains("Formation « Anglais professionnel »", "− 400,00 €", "1 100,00 €");
	}

	@Test
	void aCreditThatIsTakenBackIsNamed() {
		open(somebody().works(2025, "1607").losesTheLatest(), "mes-droits/historique");
		assertThat(read(NativeTableRow.class)).element(1)
			.asString()
			.contains("Annulation : Droits acquis en 2025", "− 500,00 €", "0,00 €")
			.doesNotContain("Pourquoi");
	}

	@Test
	void withoutAnyMovementItSaysWhenRightsArrive() {
		open(somebody(), "mes-droits/historique");
		assertThat(read(Paragraph.class).getFirst()).matches(EMPTY
				+ "\\hSi vous avez travaillé en 20\\d\\d, vos droits arriveront avant le 30\\hjuin\\h20\\d\\d\\.");
		_assertNone(NativeTable.class);
		_assertNone(Select.class);
	}

	@Test
	void aDeclarationOfDifIsNoMovementOfTheCpf() {
		open(somebody().declaresDif(20), "mes-droits/historique");
		assertThat(read(Paragraph.class))
			.startsWith("Aucun mouvement n’a été porté à la connaissance du compte d’heures CPF.");
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

	private static List<String> days() {
		return _get(NativeTable.class).getBodies()
			.stream()
			.flatMap((body) -> body.getRows().stream())
			.map((row) -> read(row.getCell(0).orElseThrow()))
			.toList();
	}

	/** Opens and reads the explanation. */
	private static List<String> explanation(String movement) {
		NativeDetails why = _find(NativeDetails.class).stream()
			.filter((details) -> read(details.getSummary()).contains(movement))
			.findFirst()
			.orElseThrow();
		why.setOpen(true);
		ComponentUtil.fireEvent(why, new NativeDetails.ToggleEvent(why, true));
		return why.getContent().getChildren().map(RightsPagesTests::read).toList();
	}

}
