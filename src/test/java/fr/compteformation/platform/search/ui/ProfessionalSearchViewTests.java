package fr.compteformation.platform.search.ui;

import java.util.List;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import org.junit.jupiter.api.Test;

import org.springframework.security.core.GrantedAuthority;

import fr.compteformation.UiTests;
import fr.compteformation.office.professional.SomeProfessionals;
import fr.compteformation.platform.security.Professional;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

/** The question box on the pages of training providers and employers. */
class ProfessionalSearchViewTests extends UiTests {

	@Test
	void beforeTheSignInItFindsTheDoorsAndTheSignIn() {
		UI.getCurrent().navigate("professionnels/connexion");
		assertThat(ask("mot de passe oublié")).contains("/professionnels#mot-de-passe")
			.noneMatch((address) -> address.startsWith("/aide"));
		assertThat(address()).isEqualTo("professionnels/recherche");
		assertThat(ask("connexion")).contains("/professionnels/connexion").doesNotContain("/connexion");
		assertThat(_find(_get(_get(Header.class), Nav.class), Anchor.class)).extracting(Anchor::getHref)
			.containsExactly("/employeurs", "/professionnels");
	}

	@Test
	void aProviderFindsItsOwnPagesAndTasksOnly() {
		open("professionnels/dossiers",
				SomeProfessionals.active(this.context, SomeProfessionals.newEmail(), SomeProfessionals.SIRET));
		assertThat(ask("ajouter une formation")).contains("/professionnels/formations/nouvelle",
				"/professionnels/formations");
		assertThat(ask("chiffres")).contains("/professionnels/chiffres");
		assertThat(ask("fichier annuel")).doesNotContain("/professionnels/fichiers");
	}

	@Test
	void anEmployerFindsTheDepositAndTheAnswersForEmployers() {
		open("professionnels/fichiers",
				SomeProfessionals.employer(this.context, SomeProfessionals.newEmail(), SomeProfessionals.SIRET));
		assertThat(ask("fichier annuel")).contains("/professionnels/fichiers")
			.doesNotContain("/professionnels/dossiers");
		assertThat(ask("attestation dif")).contains("/employeurs/attestation-dif");
		assertThat(ask("abondement correctif")).anyMatch((address) -> address.startsWith("/employeurs/financer"));
	}

	private void open(String page, Professional professional) {
		signIn(professional,
				professional.getAuthorities().stream().map(GrantedAuthority::getAuthority).toArray(String[]::new));
		UI.getCurrent().navigate(page);
	}

	private static List<String> ask(String question) {
		QuestionBox box = _find(QuestionBox.class).getFirst();
		_setValue(_get(box, Input.class), question);
		_click(_get(box, NativeButton.class));
		MockVaadin.clientRoundtrip();
		return _find(_get(ProfessionalSearchView.class), Anchor.class).stream().map(Anchor::getHref).toList();
	}

	private static String address() {
		return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
	}

}
