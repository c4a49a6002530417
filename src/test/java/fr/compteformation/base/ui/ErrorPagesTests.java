package fr.compteformation.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import org.junit.jupiter.api.Test;

import fr.compteformation.UiTests;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

class ErrorPagesTests extends UiTests {

	@Test
	void anEndedSessionLeadsToAPageWithWaysOn() {
		UI.getCurrent().navigate("session-expiree");
		_assertOne(H1.class, (search) -> search.withText("Votre session a pris fin"));
		_assertOne(Anchor.class, (search) -> search.withText("Reprendre mon inscription"));
	}

	@Test
	void anUnexpectedErrorShowsAReferenceAndNothingElse() {
		UnexpectedErrorPage page = new UnexpectedErrorPage();
		int status = page.setErrorParameter(mock(BeforeEnterEvent.class),
				new ErrorParameter<>(Exception.class, new IllegalStateException("zoe@exemple.fr")));
		assertThat(status).isEqualTo(500);
		assertThat(page.getElement().getTextRecursively()).contains("Une erreur est survenue")
			.containsPattern("référence : [0-9A-Z]{4}-[0-9A-Z]{4}")
			.doesNotContain("zoe@exemple.fr", "IllegalStateException");
	}

	@Test
	void aForbiddenPageSaysSoAndOffersWaysOn() {
		ForbiddenPage page = new ForbiddenPage((event) -> {
		});
		int status = page.setErrorParameter(mock(BeforeEnterEvent.class),
				new ErrorParameter<>(com.vaadin.flow.router.AccessDeniedException.class,
						new com.vaadin.flow.router.AccessDeniedException()));
		assertThat(status).isEqualTo(403);
		assertThat(page.getElement().getTextRecursively()).contains("Accès refusé", "Revenir à l’accueil");
	}

	@Test
	void anUnknownAddressSaysSoAndOffersWaysOn() {
		NotFoundPage page = new NotFoundPage();
		int status = page.setErrorParameter(mock(BeforeEnterEvent.class), new ErrorParameter<>(
				com.vaadin.flow.router.NotFoundException.class, new com.vaadin.flow.router.NotFoundException()));
		assertThat(status).isEqualTo(404);
		assertThat(page.getElement().getTextRecursively()).contains("Page introuvable", "Consulter l’aide");
	}

}
