package fr.compteformation.platform.information.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import org.junit.jupiter.api.Test;

import fr.compteformation.UiTests;
import fr.compteformation.platform.base.ui.SignedIn;
import fr.compteformation.platform.information.HelpTask;
import fr.compteformation.platform.information.PageTexts;
import fr.compteformation.platform.site.SiteSettings;
import fr.compteformation.platform.site.SiteTexts;

import static org.assertj.core.api.Assertions.assertThat;

class HomeViewTests extends UiTests {

	@Test
	void showsVisitorsBothWaysIn() {
		UI.getCurrent().navigate("");
		_assertOne(H1.class, (search) -> search.withText("Vos droits à la formation, euro par euro."));
		_assertOne(H2.class, (search) -> search.withText("Je consulte et j’utilise mes droits pour la formation"));
		assertThat(_find(Anchor.class, (search) -> search.withText("Je consulte mes droits")))
			.extracting(Anchor::getHref)
			.containsOnly("/mes-droits");
		assertThat(_find(H3.class)).extracting(H3::getText)
			.containsExactly("Titulaires", "Employeurs", "Professionnels");
		assertThat(_find(Anchor.class, (search) -> search.withText("Je crée mon compte"))).extracting(Anchor::getHref)
			.containsOnly("/inscription");
		assertThat(_find(Anchor.class, (search) -> search.withText("Se connecter"))).extracting(Anchor::getHref)
			.containsOnly("/connexion");
	}

	@Test
	void everyLinkToAnAnswerOfTheHelpFindsIt() {
		PageTexts texts = new PageTexts(new SiteTexts(SiteSettings.unnamed()));
		UI.getCurrent().navigate("");
		List<String> answers = Arrays.stream(HelpTask.values())
			.flatMap((task) -> texts.text(task.text(), Locale.FRENCH)
				.sections()
				.stream()
				.map((section) -> task.answer(section.anchor())))
			.toList();
		assertThat(_find(Anchor.class)).extracting(Anchor::getHref)
			.filteredOn((address) -> address.contains("#") && address.startsWith("/aide"))
			.isNotEmpty()
			.isSubsetOf(answers);
	}

	@Test
	void showsASignedInPersonTheWayToTheirRights() {
		SignedIn person = () -> "Camille Martin";
		signIn(person);
		UI.getCurrent().navigate("aide");
		UI.getCurrent().navigate("");
		assertThat(_find(Anchor.class, (search) -> search.withText("Voir mes droits"))).extracting(Anchor::getHref)
			.containsOnly("/mes-droits");
		_assertOne(H1.class, (search) -> search.withText("Bonjour Camille Martin"));
		_assertNone(Anchor.class, (search) -> search.withText("Je crée mon compte"));
	}

}
