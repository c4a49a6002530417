package fr.compteformation.people.signin;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

import fr.compteformation.People;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.security.Citizen;

import static org.assertj.core.api.Assertions.assertThat;

class CitizenSignInTests {

	private static final Citizen SOMEBODY = new Citizen(UUID.randomUUID(), "Chloé");

	private final MockHttpServletRequest request = new MockHttpServletRequest();

	private final Nir nir = People.newNir();

	@Test
	void theFormProvesTheTypedNumber() {
		this.request.setParameter(SignIn.NUMBER_FIELD, this.nir.formattedNumber());
		assertThat(CitizenSignIn
			.typedNumber(UsernamePasswordAuthenticationToken.authenticated(SOMEBODY, null, List.of()), this.request))
			.contains(this.nir);
	}

	@Test
	void aDeviceThatStaysSignedInProvesNoNumber() {
		this.request.setParameter(SignIn.NUMBER_FIELD, this.nir.number());
		assertThat(
				CitizenSignIn.typedNumber(new RememberMeAuthenticationToken("key", SOMEBODY, List.of()), this.request))
			.isEmpty();
	}

}
