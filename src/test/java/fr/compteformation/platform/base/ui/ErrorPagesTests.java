package fr.compteformation.platform.base.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLTransientConnectionException;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.ErrorEvent;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.transaction.CannotCreateTransactionException;

import fr.compteformation.UiTests;
import fr.compteformation.platform.site.HelpSettings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

class ErrorPagesTests extends UiTests {

	private static final Exception NO_CONNECTION = new CannotCreateTransactionException("none",
			new SQLTransientConnectionException("not available"));

	@Test
	void anEndedSessionLeadsToAPageWithWaysOn() {
		UI.getCurrent().navigate("session-expiree");
		_assertOne(H1.class, (search) -> search.withText("Votre session a pris fin"));
		_assertOne(Anchor.class, (search) -> search.withText("Reprendre mon inscription"));
	}

	@Test
	void anUnexpectedErrorShowsAReferenceAndNothingElse() {
		UnexpectedErrorPage page = new UnexpectedErrorPage(HelpSettings.none());
		int status = page.setErrorParameter(mock(BeforeEnterEvent.class),
				new ErrorParameter<>(Exception.class, new IllegalStateException("zoe@exemple.fr")));
		assertThat(status).isEqualTo(500);
		assertThat(page.getElement().getTextRecursively()).contains("Une erreur est survenue")
			.containsPattern("référence : [0-9A-Z]{4}-[0-9A-Z]{4}")
			.doesNotContain("zoe@exemple.fr", "IllegalStateException");
	}

	@Test
	void aPageThatTheDatabaseKeepsBackOffersToTryAgain() {
		UnexpectedErrorPage page = new UnexpectedErrorPage(HelpSettings.none());
		BeforeEnterEvent event = mock(BeforeEnterEvent.class);
		when(event.getLocation()).thenReturn(new Location("mes-droits"));
		int status = page.setErrorParameter(event, new ErrorParameter<>(Exception.class, NO_CONNECTION));
		assertThat(status).isEqualTo(503);
		assertThat(page.titleKey()).isEqualTo("error.unavailable.title");
		assertThat(page.getElement().getTextRecursively()).contains("réessayez dans quelques secondes", "Réessayer")
			.doesNotContain("référence");
	}

	@Test
	void anActWithoutTheDatabaseSaysSoAndKeepsWhatWasTyped() {
		UI.getCurrent().navigate("contact");
		TextField name = new TextField("Nom", "Zoé", "");
		UI.getCurrent().add(name);
		Failures.handle(new ErrorEvent(NO_CONNECTION));
		_assertOne(Message.class, (search) -> search
			.withPredicate((message) -> message.getElement().getTextRecursively().contains("indisponible un instant")));
		assertThat(name.getValue()).isEqualTo("Zoé");
	}

	@Test
	@ExtendWith(OutputCaptureExtension.class)
	void aBrowserThatLeftIsNoErrorOfOurs(CapturedOutput log) {
		UI.getCurrent().navigate("contact");
		Failures.handle(new ErrorEvent(new UncheckedIOException(new ClientAbortException(new IOException("pipe")))));
		_assertNone(Message.class);
		assertThat(log.getOut()).doesNotContain("Unexpected error");
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
