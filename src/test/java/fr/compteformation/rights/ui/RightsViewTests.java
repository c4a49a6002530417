package fr.compteformation.rights.ui;

import java.util.Locale;
import java.util.UUID;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.compteformation.UiTests;
import fr.compteformation.security.Citizen;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

class RightsViewTests extends UiTests {

	private static final Citizen CHLOE = new Citizen(UUID.randomUUID(), "Chloé L’Héritier");

	@Test
	void showsWhatAPersonMaySpendAndTheThreeAccountsAsText() {
		signIn(CHLOE);
		UI.getCurrent().navigate("mes-droits");
		_assertOne(H1.class, (search) -> search.withText("Mes droits"));
		_assertOne(Paragraph.class, (search) -> search.withText("Mes droits de formation s’élèvent à"));
		assertThat(page()).contains("0,00\u00a0€", "Dont 0,00\u00a0€ de DIF", "0 point");
		_assertOne(Span.class, (search) -> search.withText("Chloé L’Héritier"));
		assertThat(_find(H3.class)).extracting(H3::getText)
			.containsExactly("Formation (CPF)", "Engagement citoyen (CEC)", "Prévention (C2P)");
	}

	@Test
	void speaksEnglishToThoseWhoAskForIt() {
		openTheBrowser(Locale.ENGLISH);
		signIn(CHLOE);
		UI.getCurrent().navigate("mes-droits");
		_assertOne(H1.class, (search) -> search.withText("My rights"));
		assertThat(page()).contains("€0.00", "Of which €0.00 of DIF", "0 points");
	}

	@Test
	void leadsToTheHistoryAndBack() {
		signIn(CHLOE);
		UI.getCurrent().navigate("mes-droits");
		UI.getCurrent()
			.navigate(_get(Anchor.class, (search) -> search.withText("Voir mon historique")).getHref().substring(1));
		_assertOne(H1.class, (search) -> search.withText("Mon historique"));
		_assertOne(Paragraph.class,
				(search) -> search.withText("Aucun mouvement n’a été porté à la connaissance du compte d’heures CPF."));
		UI.getCurrent()
			.navigate(_get(Anchor.class, (search) -> search.withText("Revenir à mes droits")).getHref().substring(1));
		_assertOne(H1.class, (search) -> search.withText("Mes droits"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "mes-droits", "mes-droits/historique", "mon-profil/mot-de-passe" })
	void visitorsDoNotGetThere(String page) {
		UI.getCurrent().navigate(page);
		// The browser is sent to the sign-in; the page that was there stays until it
		// goes.
		_assertOne(H1.class, (search) -> search.withText("Vos droits à la formation, euro par euro."));
	}

	private static String page() {
		return _get(Main.class).getElement().getTextRecursively();
	}

}
