package fr.compteformation.people.signin;

import java.time.Clock;
import java.io.IOException;
import java.util.Collections;
import java.util.UUID;

import jakarta.servlet.http.HttpSession;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;

import static org.assertj.core.api.Assertions.assertThat;

class SignInFailureTests {

	private final MockHttpServletRequest request = new MockHttpServletRequest();

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@Test
	void leadsBackToTheFormWithTheNumberInTheSession() throws IOException {
		refuse("1 93 08 33 122 087", new BadCredentialsException("refused"));
		assertThat(this.response.getRedirectedUrl()).isEqualTo("/connexion?error");
		assertThat(session().getAttribute(SignIn.REFUSED)).isEqualTo(new RefusedAttempt("1 93 08 33 122 087", false));
	}

	@Test
	void keepsNoPassword() throws IOException {
		refuse("1 93 08 33 122 087", new BadCredentialsException("refused"));
		assertThat(Collections.list(session().getAttributeNames())).containsExactly(SignIn.REFUSED);
	}

	@Test
	void keepsNoBookThatWasTypedAsNumber() throws IOException {
		refuse("1".repeat(1_000_000), new BadCredentialsException("refused"));
		assertThat(((RefusedAttempt) session().getAttribute(SignIn.REFUSED)).typed()).hasSize(100);
	}

	@Test
	void leadsToThePageThatComesFirstWithItsSubjectAndNothingElse() throws IOException {
		UUID subject = UUID.randomUUID();
		refuse("1 93 08 33 122 087", new SignInDiverted("/inscription/en-attente", subject));
		assertThat(this.response.getRedirectedUrl()).isEqualTo("/inscription/en-attente");
		assertThat(Collections.list(session().getAttributeNames())).containsExactly(SignIn.DIVERSION);
		SignInDiverted kept = (SignInDiverted) session().getAttribute(SignIn.DIVERSION);
		assertThat(kept.subject()).isEqualTo(subject);
		assertThat(kept.getAuthenticationRequest()).isNull();
	}

	private void refuse(String number, AuthenticationException refusal) throws IOException {
		this.request.setParameter(SignIn.NUMBER_FIELD, number);
		refusal.setAuthenticationRequest(UsernamePasswordAuthenticationToken.unauthenticated(number, "secret"));
		new SignInFailure(Clock.systemUTC()).onAuthenticationFailure(this.request, this.response, refusal);
	}

	private HttpSession session() {
		return this.request.getSession();
	}

}
