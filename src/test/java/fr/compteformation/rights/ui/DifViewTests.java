package fr.compteformation.rights.ui;

import com.vaadin.flow.component.html.H1;
import org.junit.jupiter.api.Test;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static org.assertj.core.api.Assertions.assertThat;

class DifViewTests extends RightsPagesTests {

	@Test
	void saysWhereTheHoursAreWrittenAndHowTheyGetIntoTheAccount() {
		open(somebody(), "mes-droits/dif");
		_assertOne(H1.class, (search) -> search.withText("Saisir mon DIF"));
		assertThat(page()).contains("bulletin de salaire de décembre 2014 ou de janvier 2015",
				"nous enregistrons vos heures sur demande écrite, même si vous en avez zéro");
		follow("Nous écrire");
		_assertOne(H1.class, (search) -> search.withText("Nous écrire"));
	}

	@Test
	void leadsBackToTheRights() {
		open(somebody(), "mes-droits/dif");
		follow("Revenir à mes droits");
		_assertOne(H1.class, (search) -> search.withText("Mes droits"));
	}

}
