package fr.compteformation.platform.information.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import org.junit.jupiter.api.Test;

import fr.compteformation.UiTests;
import fr.compteformation.platform.base.ui.SignedIn;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

class HomeViewTests extends UiTests {

	@Test
	void showsVisitorsBothWaysIn() {
		UI.getCurrent().navigate("");
		_assertOne(H1.class, (search) -> search.withText("Vos droits à la formation, euro par euro."));
		_assertOne(H2.class, (search) -> search.withText("Je consulte et j’utilise mes droits pour la formation"));
		_assertOne(H2.class, (search) -> search.withText("Je trouve une formation"));
		assertThat(_find(Anchor.class, (search) -> search.withText("Je crée mon compte"))).extracting(Anchor::getHref)
			.containsOnly("/inscription");
		assertThat(_find(Anchor.class, (search) -> search.withText("Se connecter"))).extracting(Anchor::getHref)
			.containsOnly("/connexion");
	}

	@Test
	void showsASignedInPersonTheWayToTheirRights() {
		SignedIn person = () -> "Camille Martin";
		signIn(person);
		UI.getCurrent().navigate("aide");
		UI.getCurrent().navigate("");
		assertThat(_find(Anchor.class, (search) -> search.withText("Voir mes droits"))).extracting(Anchor::getHref)
			.containsOnly("/mes-droits");
		_assertNone(Anchor.class, (search) -> search.withText("Je crée mon compte"));
	}

}
