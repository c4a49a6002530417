package fr.compteformation.office.signin;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import fr.compteformation.PortalTest;
import fr.compteformation.people.signin.SignInTarget;
import fr.compteformation.platform.security.Guess;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class WorkSessionsTests {

	@Autowired
	private WorkSessions sessions;

	@Test
	void aSessionCountsFromThePasswordOnNotFromTheSecondFactor() {
		MockHttpServletRequest request = new MockHttpServletRequest();
		Instant password = Instant.parse("2026-11-30T08:00:00Z");
		this.sessions.begin(new DoorPassword.PassedPassword(SignInTarget.of("agent", "agent@caisse.exemple.fr"),
				new Guess(List.of(), List.of(), List.of()), password), request, new MockHttpServletResponse());
		assertThat(WorkSessions.begun(request)).contains(password);
	}

}
