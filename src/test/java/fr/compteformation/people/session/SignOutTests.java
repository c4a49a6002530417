package fr.compteformation.people.session;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.test.util.ReflectionTestUtils;

import fr.compteformation.PortalTest;
import fr.compteformation.people.session.RememberedDevices.Stay;
import fr.compteformation.platform.security.Citizen;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The sign-out button of the user menu, which does not go through the filters.
 */
@PortalTest
class SignOutTests {

	@Autowired
	private AuthenticationContext authentication;

	@Autowired
	private RememberedDevices stays;

	@Test
	void theButtonEndsTheSessionAndTheStayOnThisDevice() {
		Citizen citizen = new Citizen(UUID.randomUUID(), "Chloé");
		Stay here = this.stays.start(citizen.accountId());
		Stay elsewhere = this.stays.start(citizen.accountId());
		MockHttpServletRequest request = new MockHttpServletRequest();
		MockHttpSession session = (MockHttpSession) request.getSession();
		request.setCookies(new Cookie(CitizenRememberMeServices.COOKIE.name(), cookie(here)));
		MockHttpServletResponse response = new MockHttpServletResponse();
		handlers().logout(request, response,
				UsernamePasswordAuthenticationToken.authenticated(citizen, null, citizen.getAuthorities()));
		assertThat(session.isInvalid()).isTrue();
		assertThat(response.getCookie(CitizenRememberMeServices.COOKIE.name()).getMaxAge()).isZero();
		assertThat(this.stays.comeBack(here)).isEmpty();
		assertThat(this.stays.comeBack(elsewhere)).isPresent();
	}

	private LogoutHandler handlers() {
		return (LogoutHandler) ReflectionTestUtils.getField(this.authentication, "logoutHandler");
	}

	private static String cookie(Stay stay) {
		return Base64.getEncoder()
			.withoutPadding()
			.encodeToString((stay.series().value() + ':' + stay.token().value()).getBytes(StandardCharsets.UTF_8));
	}

}
