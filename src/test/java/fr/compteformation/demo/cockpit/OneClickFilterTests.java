package fr.compteformation.demo.cockpit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

class OneClickFilterTests {

	private static final String OWN_PAGE = "http://localhost:8080/demo";

	private final OneClickSession session = mock(OneClickSession.class);

	@ParameterizedTest
	@CsvSource({ "192.168.1.20, localhost", "127.0.0.1, portail.example", "2001:db8::1, 127.0.0.1" })
	void isClosedToOtherMachinesAndNames(String address, String name) throws Exception {
		assertThat(post(address, name).getStatus()).isEqualTo(403);
		verify(this.session, never()).begin(any(), any(), any());
	}

	@ParameterizedTest
	@CsvSource({ "127.0.0.1, localhost", "127.0.0.1, 127.0.0.1", "0:0:0:0:0:0:0:1, [::1]" })
	void isOpenOnThisMachine(String address, String name) throws Exception {
		assertThat(post(address, name).getRedirectedUrl()).isEqualTo("/agent");
		verify(this.session).begin(any(), any(), any());
	}

	@ParameterizedTest
	@CsvSource({ "Origin, https://demo.example", "Origin, null", "Origin, http://localhost.example:8080",
			"Origin, no address", "X-Forwarded-For, 192.0.2.1" })
	void isClosedBehindAProxyThatRewritesTheHost(String header, String value) throws Exception {
		assertThat(post("127.0.0.1", "localhost", header, value).getStatus()).isEqualTo(403);
		verify(this.session, never()).begin(any(), any(), any());
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://localhost:8080", "http://127.0.0.1:8080", "http://[::1]:8080" })
	void isOpenToItsOwnPages(String origin) throws Exception {
		assertThat(post("127.0.0.1", "localhost", "Origin", origin).getRedirectedUrl()).isEqualTo("/agent");
	}

	@Test
	void isClosedToAFormThatHidesItsOrigin() throws Exception {
		assertThat(post("127.0.0.1", "localhost", "Origin", "null", "Sec-Fetch-Site", "same-origin").getStatus())
			.isEqualTo(403);
	}

	@Test
	void isClosedToAFormWithoutAnOrigin() throws Exception {
		MockHttpServletRequest request = form("127.0.0.1", "localhost");
		request.addHeader("Referer", OWN_PAGE);
		assertThat(answer(request).getStatus()).isEqualTo(403);
	}

	@Test
	void aPageIsShownToAFirstVisitOrFromItsOwnAddress() {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/demo");
		assertThat(LocalAccess.sent(request)).isTrue();
		request.addHeader("Referer", OWN_PAGE);
		assertThat(LocalAccess.sent(request)).isTrue();
	}

	@Test
	void aPageBehindAProxyThatRewritesTheHostIsNotOurs() {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/demo");
		request.addHeader("Referer", "https://demo.example/demo");
		assertThat(LocalAccess.sent(request)).isFalse();
	}

	@Test
	void onlyAFormSignsIn() throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", OneClickSignIn.ADDRESS);
		request.setServletPath(OneClickSignIn.ADDRESS);
		request.setParameter(OneClickSignIn.ROLE_FIELD, "SOLENE");
		new OneClickFilter(this.session).doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
		verify(this.session, never()).begin(any(), any(), any());
	}

	private MockHttpServletResponse post(String address, String name, String... headers) throws Exception {
		MockHttpServletRequest request = form(address, name);
		for (int i = 0; i < headers.length; i += 2) {
			request.addHeader(headers[i], headers[i + 1]);
		}
		if (request.getHeader("Origin") == null) {
			request.addHeader("Origin", "http://localhost:8080");
		}
		return answer(request);
	}

	private static MockHttpServletRequest form(String address, String name) {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", OneClickSignIn.ADDRESS);
		request.setServletPath(OneClickSignIn.ADDRESS);
		request.setRemoteAddr(address);
		request.setServerName(name);
		request.setParameter(OneClickSignIn.ROLE_FIELD, "SOLENE");
		return request;
	}

	private MockHttpServletResponse answer(MockHttpServletRequest request) throws Exception {
		MockHttpServletResponse response = new MockHttpServletResponse();
		new OneClickFilter(this.session).doFilter(request, response, new MockFilterChain());
		return response;
	}

}
