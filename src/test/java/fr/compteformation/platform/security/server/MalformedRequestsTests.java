package fr.compteformation.platform.security.server;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import fr.compteformation.PortalTest;
import fr.compteformation.platform.security.server.RawRequest.Answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class MalformedRequestsTests {

	private static final String TOKEN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJ0123456";

	@LocalServerPort
	private int port;

	static Stream<Arguments> malformed() {
		return Stream.of(arguments("GET /%2e%2e/ HTTP/1.1", "Host: localhost"),
				arguments("GET /../../ HTTP/1.1", "Host: localhost"),
				arguments("GET /%ff%fe HTTP/1.1", "Host: localhost"), arguments("GET /%zz HTTP/1.1", "Host: localhost"),
				arguments("GET /%00 HTTP/1.1", "Host: localhost"), arguments("GET /a%2Fb HTTP/1.1", "Host: localhost"),
				arguments("GET /a\\b HTTP/1.1", "Host: localhost"), arguments("GET /é HTTP/1.1", "Host: localhost"),
				arguments("GET /a;b=c HTTP/1.1", "Host: localhost"),
				arguments("GET //rien HTTP/1.1", "Host: localhost"), arguments("G<T / HTTP/1.1", "Host: localhost"),
				arguments("GET / HTTP/9.9", "Host: localhost"), arguments("GET / HTTP/1.1", "Accept: text/html"),
				arguments("GET / HTTP/1.1", "Host: a b"), arguments("GET / HTTP/1.1", "Host: local<host"),
				arguments("GET / HTTP/1.1", "Host: localhost\r\nX-Long: " + "a".repeat(400_000)),
				arguments("GET / HTTP/1.1", "Host: localhost\r\nContent-Length: -1"),
				arguments("POST / HTTP/1.1", "Host: localhost\r\nTransfer-Encoding: nonsense"),
				arguments("GET /" + "a".repeat(10_000) + " HTTP/1.1", "Host: localhost"),
				arguments("\u0016\u0003\u0001\u0002", "\u0001"));
	}

	@ParameterizedTest
	@MethodSource("malformed")
	void whatCannotBeReadGetsOurPageAndOurHeaders(String first, String second) {
		Answer answer = RawRequest.send(this.port, first, second, "Accept: text/html", "Connection: close");
		assertThat(answer.status()).isBetween(400, 599);
		assertThat(answer.text()).contains("<html lang=\"fr\">", "Compte Formation", "/styles.css")
			.containsPattern("Référence\u00a0: <strong>[0-9A-Z]{4}-[0-9A-Z]{4}</strong>")
			.containsPattern("Reference: <strong>[0-9A-Z]{4}-[0-9A-Z]{4}</strong>")
			.doesNotContain("Tomcat", "HTTP Status", "Exception", "<!-- r");
		assertProtected(answer);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "GET /?a=%ff HTTP/1.1", "GET /?%ff%fe=%zz HTTP/1.1", "BREW / HTTP/1.1", "OPTIONS / HTTP/1.1" })
	void whatIsOddIsAnsweredWithOurHeaders(String first) {
		Answer answer = RawRequest.send(this.port, first, "Host: localhost", "Accept: text/html", "Connection: close");
		assertThat(answer.status()).isLessThan(500);
		assertThat(answer.text()).doesNotContain("Tomcat", "HTTP Status", "Exception");
		assertProtected(answer);
	}

	@Test
	void aHealthCheckWithoutAHostIsAnswered() {
		assertThat(RawRequest.send(this.port, "GET / HTTP/1.0").status()).isEqualTo(200);
	}

	@Test
	void theReferenceStandsInTheLogAndTheAddressDoesNot(CapturedOutput output) {
		for (String address : new String[] { "é", "<", "%zz", "?x=|", ";a" }) {
			Answer answer = RawRequest.send(this.port, "GET /activation/" + TOKEN + address + " HTTP/1.1",
					"Host: localhost", "Accept: text/html", "Connection: close");
			assertThat(answer.status()).isEqualTo(400);
			String reference = answer.text().replaceFirst("(?s).*<strong>([0-9A-Z-]{9})</strong>.*", "$1");
			assertThat(output).contains(reference);
		}
		assertThat(output).doesNotContain(TOKEN);
	}

	@ParameterizedTest
	@ValueSource(strings = { "example.org", "localhost.example.org", "127.0.0.2", "localhost:80.example.org",
			"10.0.0.1:8080" })
	void anotherHostIsRefused(String host) {
		Answer answer = RawRequest.send(this.port, "GET /mes-droits HTTP/1.1", "Host: " + host, "Accept: text/html",
				"Connection: close");
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.text()).contains("Demande non comprise", "Référence").doesNotContain(host + "/");
		assertThat(answer.headers("Location")).isEmpty();
		assertProtected(answer);
	}

	@ParameterizedTest
	@ValueSource(strings = { "localhost", "LOCALHOST:1234", "127.0.0.1:8080", "[::1]:99" })
	void namesOfTheOwnMachinePassWithAnyPort(String host) {
		assertThat(RawRequest.send(this.port, "GET /aide HTTP/1.1", "Host: " + host, "Connection: close").status())
			.isEqualTo(200);
	}

	@Test
	void whatAVisitorSaysOfProxiesIsNotBelieved() {
		Answer answer = RawRequest.send(this.port, "GET /mes-droits HTTP/1.1", "Host: localhost:8080",
				"X-Forwarded-Host: example.org", "X-Forwarded-Proto: https", "X-Forwarded-Prefix: /example",
				"Forwarded: host=example.org;proto=https", "Connection: close");
		assertThat(answer.headers("Location")).containsExactly("http://localhost:8080/connexion");
	}

	private static void assertProtected(Answer answer) {
		assertThat(answer.headers("X-Content-Type-Options")).containsExactly("nosniff");
		assertThat(answer.headers("X-Frame-Options")).containsExactly("DENY");
		assertThat(answer.headers("Referrer-Policy")).containsExactly("no-referrer");
		assertThat(answer.headers("Content-Security-Policy")).singleElement()
			.asString()
			.startsWith("default-src 'self'");
		assertThat(answer.headers("Cache-Control")).singleElement().asString().contains("no-store");
	}

}
