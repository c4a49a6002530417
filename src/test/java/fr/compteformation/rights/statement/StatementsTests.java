package fr.compteformation.rights.statement;

import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;

import fr.compteformation.People;
import fr.compteformation.PortalTest;
import fr.compteformation.platform.security.Citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PortalTest
class StatementsTests {

	private final Citizen somebodyElse = new Citizen(UUID.randomUUID(), "Malo");

	@Autowired
	private Statements statements;

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private SecurityContextHolderStrategy contexts;

	@AfterEach
	void signOut() {
		this.contexts.clearContext();
	}

	@Test
	void thePersonHasTheirOwn() {
		Citizen citizen = People.withAccount(this.portal, People.newNir(), "Violette-et-7-chats");
		signIn(citizen);
		assertThat(this.statements.pdfOf(citizen, Locale.FRENCH)).isPresent();
		assertThat(this.statements.csvOf(citizen, Locale.FRENCH)).isPresent();
	}

	@Test
	void nobodyHasThatOfSomebodyElse() {
		signIn(new Citizen(UUID.randomUUID(), "Chloé"));
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

	private void signIn(Citizen person) {
		this.contexts.setContext(new SecurityContextImpl(
				UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities())));
	}

}
