package fr.compteformation.platform.security.admission;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import fr.compteformation.MovableClock;
import fr.compteformation.platform.keys.Keys;
import fr.compteformation.platform.keys.NewKeys;
import fr.compteformation.platform.site.SomeSite;

import static org.assertj.core.api.Assertions.assertThat;

class AdmissionFilterTests {

	private static final WaitingPage PAGE = new WaitingPage(SomeSite.staticPages());

	private static final int MOST = 2;

	private static final Duration KEPT = Duration.ofHours(3);

	@TempDir
	private Path folder;

	private Keys keys;

	private final MovableClock clock = new MovableClock();

	private final RequestsInWork crowd = new RequestsInWork(MOST, Duration.ofSeconds(2), this.clock);

	private AdmissionFilter node;

	@BeforeEach
	void overload() throws IOException {
		this.keys = NewKeys.in(this.folder);
		this.node = new AdmissionFilter(this.crowd, new Gate(this.crowd, this.clock), PAGE, this.keys, this.clock,
				KEPT);
		this.clock.stop();
		overload(this.crowd);
	}

	private void overload(RequestsInWork crowd) {
		for (int i = 0; i < MOST; i++) {
			crowd.enter();
		}
		this.clock.advance(Duration.ofSeconds(2));
	}

	@Test
	void placeIsKeptWhenTheKeysRotate() throws IOException {
		String ticket = Ticket.at(this.clock).sealed(this.keys);
		NewKeys.rotate(this.keys);
		assertThat(Ticket.read(ticket, this.keys, this.clock, KEPT)).isPresent();
	}

	@Test
	void aNewVisitorWaitsOnALightPage() throws Exception {
		MockHttpServletResponse answer = visit("/connexion", null);
		assertThat(answer.getStatus()).isEqualTo(503);
		assertThat(answer.getHeader("Retry-After")).isEqualTo("5");
		assertThat(answer.getHeader("Refresh")).isEqualTo("5");
		assertThat(answer.getHeader("Cache-Control")).contains("no-store");
		assertThat(answer.getHeader("Content-Security-Policy")).contains("frame-ancestors 'none'");
		assertThat(answer.getContentAsString()).contains("votre place est gardée", "<div lang=\"en\">")
			.doesNotContain("{", "<script");
		assertThat(answer.getContentAsByteArray()).hasSizeLessThan(4096);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/styles.css", "/assets/logo.svg", "/VAADIN/build/index.js", "/robots.txt" })
	void filesAreServed(String path) throws Exception {
		assertThat(visit(path, null).getStatus()).isEqualTo(200);
	}

	@Test
	void aRunningSessionIsNeverRefused() throws Exception {
		MockHttpServletRequest request = request("GET", "/mes-droits", null);
		request.setRequestedSessionIdValid(true);
		assertThat(answer(this.node, request).getStatus()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "v-r=uidl&v-uiId=0", "v-r=heartbeat&v-uiId=0" })
	void messagesOfOpenPagesPass(String query) throws Exception {
		MockHttpServletRequest request = request("POST", "/", null);
		request.setQueryString(query);
		assertThat(answer(this.node, request).getStatus()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/connexion", "//", "/;a", "/inscription/" })
	void messagesGoToTheRootOnly(String path) throws Exception {
		MockHttpServletRequest request = request("POST", path, null);
		request.setQueryString("v-r=uidl&v-uiId=0");
		assertThat(answer(this.node, request).getStatus()).isEqualTo(503);
	}

	@Test
	void aPageThatOpensIsNoMessage() throws Exception {
		MockHttpServletRequest request = request("GET", "/", null);
		request.setQueryString("v-r=init&location=&query=");
		assertThat(answer(this.node, request).getStatus()).isEqualTo(503);
	}

	@Test
	void aVisitorKeepsTheirPlaceAndComesIn() throws Exception {
		Cookie place = place(visit("/", null));
		this.clock.advance(Duration.ofSeconds(5));
		MockHttpServletResponse again = visit("/", place);
		assertThat(again.getStatus()).isEqualTo(503);
		assertThat(again.getHeader("Set-Cookie")).isNull();
		empty();
		passTime(Duration.ofSeconds(5));
		assertThat(visit("/", place).getStatus()).isEqualTo(200);
	}

	@Test
	void aTicketLetsInNoCrowd() throws Exception {
		Cookie place = place(visit("/", null));
		this.clock.advance(Duration.ofMinutes(10));
		visit("/", null);
		empty();
		passTime(Duration.ofSeconds(2));
		for (int use = 0; use < 3; use++) {
			assertThat(visit("/", place).getStatus()).isEqualTo(200);
		}
		MockHttpServletResponse shared = visit("/", place);
		assertThat(shared.getStatus()).isEqualTo(503);
		assertThat(place(shared).getValue()).isNotEqualTo(place.getValue());
	}

	@Test
	void aForgedOrOldTicketIsNone() throws Exception {
		String value = place(visit("/", null)).getValue();
		String earlier = "0" + value.substring(1);
		this.clock.advance(Duration.ofMinutes(10));
		visit("/", null);
		empty();
		passTime(Duration.ofSeconds(2));
		for (String forged : new String[] { earlier, value + "A", value.replaceAll("\\.[^.]*$", ".x"), "", "a.b.c" }) {
			MockHttpServletResponse answer = visit("/", new Cookie(AdmissionFilter.COOKIE, forged));
			assertThat(answer.getStatus()).as(forged).isEqualTo(503);
			assertThat(answer.getHeader("Set-Cookie")).startsWith(AdmissionFilter.COOKIE + "=");
		}
		assertThat(Ticket.read(value, this.keys, this.clock, KEPT)).isPresent();
		this.clock.advance(KEPT);
		assertThat(Ticket.read(value, this.keys, this.clock, KEPT)).isEmpty();
	}

	@Test
	void anotherNodeKnowsTheTicket() throws Exception {
		Cookie place = place(visit("/", null));
		this.clock.advance(Duration.ofSeconds(1));
		RequestsInWork others = new RequestsInWork(MOST, Duration.ofSeconds(2), this.clock);
		this.node = new AdmissionFilter(others, new Gate(others, this.clock), PAGE, Keys.open(this.folder), this.clock,
				KEPT);
		overload(others);
		assertThat(visit("/", place).getHeader("Set-Cookie")).isNull();
		others.leave();
		assertThat(visit("/", place).getStatus()).isEqualTo(200);
		assertThat(visit("/", null).getStatus()).isEqualTo(503);
	}

	@Test
	void aFailureLeavesNobodyInWork() {
		empty();
		MockHttpServletRequest request = request("GET", "/", null);
		for (int i = 0; i < MOST; i++) {
			try {
				this.node.doFilter(request, new MockHttpServletResponse(), (asked, answer) -> {
					throw new ServletException("broken");
				});
			}
			catch (ServletException | IOException expected) {
				assertThat(this.crowd.isFull()).isFalse();
			}
		}
	}

	private void empty() {
		for (int i = 0; i < MOST; i++) {
			this.crowd.leave();
		}
	}

	// Others ask meanwhile.
	private void passTime(Duration time) throws Exception {
		for (int second = 0; second < time.toSeconds(); second++) {
			this.clock.advance(Duration.ofSeconds(1));
			visit("/", null);
		}
	}

	private MockHttpServletResponse visit(String path, Cookie place) throws Exception {
		return answer(this.node, request("GET", path, place));
	}

	private static MockHttpServletRequest request(String method, String path, Cookie place) {
		MockHttpServletRequest request = new MockHttpServletRequest(method, path);
		request.setRequestedSessionIdValid(false);
		if (place != null) {
			request.setCookies(place);
		}
		return request;
	}

	private static MockHttpServletResponse answer(AdmissionFilter node, MockHttpServletRequest request)
			throws Exception {
		MockHttpServletResponse answer = new MockHttpServletResponse();
		node.doFilter(request, answer, new MockFilterChain());
		return answer;
	}

	private static Cookie place(MockHttpServletResponse answer) {
		String header = answer.getHeader("Set-Cookie");
		assertThat(header).contains("HttpOnly", "SameSite=Lax");
		return new Cookie(AdmissionFilter.COOKIE, header.replaceAll("^[^=]*=|;.*", ""));
	}

}
