package fr.compteformation.platform.observation;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionEvent;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

import static org.assertj.core.api.Assertions.assertThat;

class SessionMetersTests {

	private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

	private final SessionMeters sessions = new SessionMeters();

	private final HttpSession session = new MockHttpSession();

	@BeforeEach
	void open() {
		this.sessions.bindTo(this.meters);
		this.sessions.sessionCreated(new HttpSessionEvent(this.session));
	}

	@Test
	void aSessionVisitsUntilSomebodySignsIn() {
		assertThat(count("visiting")).isEqualTo(1);
		this.sessions.attributeAdded(signIn());
		assertThat(count("visiting")).isZero();
		assertThat(count("signed_in")).isEqualTo(1);
	}

	@Test
	void aSessionThatEndsCountsNowhere() {
		this.sessions.attributeAdded(signIn());
		this.sessions.sessionDestroyed(new HttpSessionEvent(this.session));
		this.sessions.attributeRemoved(signIn());
		assertThat(count("visiting")).isZero();
		assertThat(count("signed_in")).isZero();
	}

	@Test
	void otherAttributesSignNobodyIn() {
		this.sessions.attributeAdded(new HttpSessionBindingEvent(this.session, "other", "value"));
		assertThat(count("signed_in")).isZero();
	}

	private HttpSessionBindingEvent signIn() {
		return new HttpSessionBindingEvent(this.session,
				HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, "context");
	}

	private double count(String state) {
		return this.meters.get("compte.formation.sessions").tag("state", state).gauge().value();
	}

}
