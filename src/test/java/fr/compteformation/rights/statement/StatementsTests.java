package fr.compteformation.rights.statement;

import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

import fr.compteformation.CurrentUser;
import fr.compteformation.People;
import fr.compteformation.PortalTests;
import fr.compteformation.platform.security.Citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StatementsTests extends PortalTests {

	private final Citizen somebodyElse = new Citizen(UUID.randomUUID(), "Malo");

	@Autowired
	private Statements statements;

	@Autowired
	private CurrentUser user;

	@Test
	void thePersonHasTheirOwn() {
		Citizen citizen = People.withAccount(this.portal, People.newNir());
		this.user.signIn(citizen);
		assertThat(this.statements.pdfOf(citizen, Locale.FRENCH)).isPresent();
		assertThat(this.statements.csvOf(citizen, Locale.FRENCH)).isPresent();
	}

	@Test
	void nobodyHasThatOfSomebodyElse() {
		this.user.signIn(new Citizen(UUID.randomUUID(), "Chloé"));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.statements.pdfOf(this.somebodyElse, Locale.FRENCH));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.statements.csvOf(this.somebodyElse, Locale.FRENCH));
	}

	@Test
	void visitorsHaveNone() {
		assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
			.isThrownBy(() -> this.statements.pdfOf(this.somebodyElse, Locale.FRENCH));
	}

}
