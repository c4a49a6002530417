package fr.compteformation.career.space.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import fr.compteformation.UiTests;
import fr.compteformation.career.space.Goal;

import static org.assertj.core.api.Assertions.assertThat;

class GuideViewTests extends UiTests {

	@Test
	void twoAnswersLeadToAPage() {
		UI.getCurrent().navigate("que-dois-je-faire");
		follow("Je veux me former");
		_assertOne(H1.class, (search) -> search.withText("Je veux me former"));
		follow("Je connais le métier visé : je regarde les formations qui y mènent");
		_assertOne(H1.class, (search) -> search.withText("Les métiers"));
	}

	@ParameterizedTest
	@EnumSource(Goal.class)
	void everyAnswerLeadsToAPageThatExists(Goal wish) {
		UI.getCurrent().navigate(wish.page().route());
		_assertNone(H1.class, (search) -> search.withText("Page introuvable"));
	}

	@Test
	void anUnknownAnswerIsNotFound() {
		UI.getCurrent().navigate("que-dois-je-faire/rien");
		_assertOne(H1.class, (search) -> search.withText("Page introuvable"));
	}

	@Test
	void jobOffersAreOnASiteOfTheSettings() {
		UI.getCurrent().navigate("offres-d-emploi");
		assertThat(_get(Anchor.class, (search) -> search.withText("Voir les offres sur candidat.francetravail.fr"))
			.getHref()).isEqualTo("https://candidat.francetravail.fr/offres/recherche");
	}

	private void follow(String text) {
		UI.getCurrent().navigate(_get(Anchor.class, (search) -> search.withText(text)).getHref().substring(1));
	}

}
