package fr.compteformation.career.space.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import org.junit.jupiter.api.Test;

import fr.compteformation.UiTests;
import fr.compteformation.training.dossier.Learner;

import static org.assertj.core.api.Assertions.assertThat;

class SpaceViewTests extends UiTests {

	@Test
	void eachRoomHasACard() {
		signIn(new Learner(this.context).citizen());
		UI.getCurrent().navigate("mon-espace");
		_assertOne(H1.class, (search) -> search.withText("Mon espace"));
		assertThat(_find(Anchor.class).stream().map(Anchor::getHref)).contains("/mon-espace/competences", "/metiers",
				"/mes-formations");
	}

	@Test
	void theSideMenuStaysBesideTheKeptTrainings() {
		signIn(new Learner(this.context).citizen());
		UI.getCurrent().navigate("mes-formations");
		Nav side = _get(Nav.class, (search) -> search.withClasses("side-menu"));
		assertThat(_get(side, Anchor.class, (search) -> search.withAttribute("aria-current", "page")).getHref())
			.isEqualTo("/mes-formations");
	}

	@Test
	void theSideMenuStaysAwayFromPagesOfTheHeader() {
		signIn(new Learner(this.context).citizen());
		UI.getCurrent().navigate("formations");
		_assertNone(Nav.class, (search) -> search.withClasses("side-menu"));
	}

	@Test
	void aVisitorIsAskedToSignIn() {
		UI.getCurrent().navigate("mon-espace");
		_assertNone(H1.class, (search) -> search.withText("Mon espace"));
	}

}
