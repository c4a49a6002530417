package fr.compteformation.career.space.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import org.junit.jupiter.api.Test;

import fr.compteformation.UiTests;
import fr.compteformation.training.dossier.Learner;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
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
	void aVisitorIsAskedToSignIn() {
		UI.getCurrent().navigate("mon-espace");
		_assertNone(H1.class, (search) -> search.withText("Mon espace"));
	}

}
