package fr.compteformation.platform.security.admission;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.ServletInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.DelegatingServletInputStream;
import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class UncountedBodyTests {

	private final RequestsInWork crowd = new RequestsInWork(1, Duration.ZERO, Clock.systemUTC());

	/** Whether it was full at each wait for the browser. */
	private final List<Boolean> waits = new ArrayList<>();

	private final UncountedBody request = new UncountedBody(new Slow(), this.crowd);

	@BeforeEach
	void begin() {
		this.crowd.enter();
	}

	@Test
	void waitingForABodyIsNoWork() throws IOException {
		assertThat(this.request.getInputStream().readAllBytes()).isEmpty();
		assertThat(this.request.getInputStream().read()).isEqualTo(-1);
		assertThat(this.request.getReader().read()).isEqualTo(-1);
		assertThat(this.waits).containsExactly(false, false, false);
		assertThat(this.crowd.isFull()).isTrue();
	}

	@Test
	void waitingForAFormIsNoWork() {
		assertThat(this.request.getParameter("v-r")).isEqualTo("uidl");
		assertThat(this.request.getParameterValues("v-r")).containsExactly("uidl");
		assertThat(this.waits).containsExactly(false, false);
		assertThat(this.crowd.isFull()).isTrue();
	}

	@Test
	void aBodyThatBreaksOffStaysCounted() {
		UncountedBody broken = new UncountedBody(new MockHttpServletRequest() {

			@Override
			public ServletInputStream getInputStream() {
				return new DelegatingServletInputStream(new InputStream() {

					@Override
					public int read() throws IOException {
						throw new IOException("gone");
					}
				});
			}
		}, this.crowd);
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> broken.getInputStream().read());
		assertThat(this.crowd.isFull()).isTrue();
	}

	private final class Slow extends MockHttpServletRequest {

		Slow() {
			super("POST", "/");
		}

		@Override
		public ServletInputStream getInputStream() {
			return new DelegatingServletInputStream(body());
		}

		@Override
		public BufferedReader getReader() {
			return new BufferedReader(new InputStreamReader(body(), StandardCharsets.UTF_8));
		}

		@Override
		public String getParameter(String name) {
			look();
			return "uidl";
		}

		@Override
		public String[] getParameterValues(String name) {
			look();
			return new String[] { "uidl" };
		}

		private InputStream body() {
			return new InputStream() {

				@Override
				public int read() {
					look();
					return -1;
				}
			};
		}

		private void look() {
			UncountedBodyTests.this.waits.add(UncountedBodyTests.this.crowd.isFull());
		}

	}

}
