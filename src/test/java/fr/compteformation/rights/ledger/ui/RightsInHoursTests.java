package fr.compteformation.rights.ledger.ui;

import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.Test;

import fr.compteformation.OtherPolicies;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * With hours as the first unit, as in 2015 and 2018.
 */
@OtherPolicies
class RightsInHoursTests extends RightsPagesTests {

	@Test
	void hoursComeFirstAndEurosStandBeside() {
		open(somebody().converts(100).declaresDif(20).worksHard(2025, 8), "mes-droits");
		assertThat(read(Paragraph.class)).contains("120 h", "Dont 20 h de DIF · soit 1 800,00 €",
				"Compte personnel de formation : 100 h, sur un plafond de 150 h", "soit 1 500,00 €",
				"DIF à part : 20 h sur 120 h");
		assertThat(read(Span.class)).contains("sur 150 h");
	}

	@Test
	void pointsStayPoints() {
		open(somebody().worksHard(2025, 8), "mes-droits/c2p");
		assertThat(read(Paragraph.class)).startsWith("8 points", "soit 4 000,00 €");
		assertThat(read(NativeTableRow.class)).last().asString().contains("+ 8 points");
	}

	@Test
	void movementsShowBoth() {
		open(somebody().works(2025, "1607").learns("7F3K-92QD", "Anglais professionnel", 400), "mes-droits/historique");
		assertThat(read(NativeTableRow.class)).element(2).asString().endsWith("− 26 h 40 − 400,00 €6 h 40 100,00 €");
		assertThat(read(NativeTableRow.class)).element(3).asString().endsWith("+ 33 h 20 + 500,00 €33 h 20 500,00 €");
	}

	// The law sets amounts in euros.
	@Test
	void explanationsStayInEuros() {
		open(somebody().works(2025, "1607"), "mes-droits/cpf");
		assertThat(read(Paragraph.class)).startsWith("33 h 20", "Dont 0 h de DIF · soit 500,00 €");
		assertThat(plainPage()).contains("crédite 500,00 €, tant que CPF et DIF ensemble restent sous 5 000,00 €",
				"Pourquoi 500 € ?");
	}

}
