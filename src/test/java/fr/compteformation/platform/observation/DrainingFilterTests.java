package fr.compteformation.platform.observation;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class DrainingFilterTests {

	private final Draining draining = new Draining(new ObservationSettings(Duration.ofMillis(1)));

	@Test
	void connectionsEndOnceTheNodeDrains() throws Exception {
		this.draining.start();
		assertThat(connection()).isNull();
		this.draining.stop();
		assertThat(connection()).isEqualTo("close");
	}

	private String connection() throws Exception {
		MockHttpServletResponse answer = new MockHttpServletResponse();
		new DrainingFilter(this.draining).doFilter(new MockHttpServletRequest(), answer, new MockFilterChain());
		return answer.getHeader("Connection");
	}

}
