package fr.compteformation.platform.security.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.People;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.security.server.RawRequest.Answer;

import static org.assertj.core.api.Assertions.assertThat;

@OverHttps
class PublicAddressTests {

	private static final String HOST = "Host: formation.exemple.fr";

	private static final String TOKEN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJ0123456";

	private final Nir nir = People.newNir();

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private JdbcClient database;

	@LocalServerPort
	private int port;

	@BeforeEach
	void comeFromAnAddressWithoutTries() {
		this.database.sql("delete from attempts").update();
		People.withAccount(this.portal, this.nir);
	}

	@ParameterizedTest
	@ValueSource(strings = { "localhost", "127.0.0.1", "[::1]", "example.org", "formation.exemple.fr.example.org" })
	void noOtherHostIsAnsweredNotEvenNamesOfTheOwnMachine(String host) {
		assertThat(get("/aide", "Host: " + host).status()).isEqualTo(400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "formation.exemple.fr", "FORMATION.exemple.fr", "formation.exemple.fr:443",
			"formation.exemple.fr:8081" })
	void redirectsAreBuiltFromThePublicAddress(String host) {
		Answer answer = get("/mes-droits", "Host: " + host);
		assertThat(answer.headers("Location")).containsExactly("https://formation.exemple.fr/connexion");
	}

	@Test
	void anotherHostIsRefusedAlsoFromTheProxy() {
		Answer answer = get("/mes-droits", HOST, "X-Forwarded-Host: example.org");
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.headers("Location")).isEmpty();
	}

	@Test
	void allCookiesAreSecureAndOfThisHost() {
		List<String> cookies = Stream
			.of(get("/inscription", HOST), get("/inscription/conditions", HOST), signIn("faux"),
					signIn(People.PASSWORD))
			.flatMap((answer) -> answer.headers("Set-Cookie").stream())
			.toList();
		assertThat(cookies).anyMatch((cookie) -> cookie.startsWith("__Host-JSESSIONID="))
			.anyMatch((cookie) -> cookie.startsWith("__Host-rester-connecte="))
			.anyMatch((cookie) -> cookie.startsWith("__Host-appareil="))
			.allSatisfy((cookie) -> assertThat(cookie).startsWith("__Host-")
				.contains("; Path=/;", "; Secure", "; HttpOnly", "SameSite=Lax")
				.doesNotContainIgnoringCase("Domain="));
	}

	@Test
	void theCookieOfTheSessionKeepsAPersonSignedIn() {
		Answer signedIn = signIn(People.PASSWORD);
		assertThat(signedIn.headers("Location")).containsExactly("https://formation.exemple.fr/mes-droits");
		assertThat(get("/mes-droits", HOST, cookies(signedIn, "__Host-JSESSIONID")).status()).isEqualTo(200);
		assertThat(get("/mes-droits", HOST, cookies(signedIn, "__Host-rester-connecte")).status()).isEqualTo(200);
	}

	@Test
	void aStayThatANeighbouringHostPlantedSignsNobodyIn() {
		String planted = cookies(signIn(People.PASSWORD), "__Host-rester-connecte").replace("__Host-", "");
		assertThat(get("/mes-droits", HOST, planted).status()).isEqualTo(302);
	}

	@Test
	void aDeviceFromBeforeHttpsIsStillKnown() {
		String former = cookies(signIn(People.PASSWORD), "__Host-appareil").replace("__Host-", "");
		String renewed = cookies(signIn(People.PASSWORD, former), "__Host-appareil");
		assertThat(renewed).isEqualTo(former.replace("appareil", "__Host-appareil"));
	}

	@Test
	void otherWindowsHaveNoHoldOnOurs() {
		Answer page = get("/aide", HOST);
		assertThat(page.headers("Cross-Origin-Opener-Policy")).containsExactly("same-origin");
		assertThat(page.headers("Strict-Transport-Security")).hasSize(1);
	}

	@Test
	void theAccessLogHoldsNoTokenAndNoQuery() throws IOException {
		get("/activation/" + TOKEN, HOST);
		get("/%61ctivation/" + TOKEN, HOST);
		get("/nulle-part/" + TOKEN, HOST);
		get("/?v-r=init&location=activation/" + TOKEN, HOST);
		get("/aide?code=" + TOKEN, HOST);
		get("/activation/" + TOKEN + "%zz", HOST);
		get("/activation/" + TOKEN, "Host: example.org");
		assertThat(accessLog()).contains("GET /activation/********", "GET /nulle-part/********", "GET /aide ")
			.doesNotContain(TOKEN);
	}

	@Test
	void theAccessLogMasksWhatFollowsEachLinkPage() throws IOException {
		for (String link : LoggedPathTests.links()) {
			get("/" + link + "/court", HOST);
			assertThat(accessLog()).contains("GET /" + link + "/********").doesNotContain("/court");
		}
	}

	private Answer signIn(String password, String... headers) {
		String form = "username=" + this.nir.number() + "&password=" + password + "&remember-me=on";
		List<String> lines = new ArrayList<>(List.of("POST /connexion HTTP/1.1", HOST,
				"Content-Type: application/x-www-form-urlencoded", "Connection: close"));
		lines.addAll(List.of(headers));
		lines.add("Content-Length: " + form.length() + "\r\n\r\n" + form);
		return RawRequest.send(this.port, lines.toArray(String[]::new));
	}

	private Answer get(String path, String... headers) {
		List<String> lines = new ArrayList<>(List.of("GET " + path + " HTTP/1.1", "Connection: close"));
		lines.addAll(List.of(headers));
		return RawRequest.send(this.port, lines.toArray(String[]::new));
	}

	private static String cookies(Answer answer, String name) {
		Map<String, String> held = answer.headers("Set-Cookie")
			.stream()
			.map((cookie) -> cookie.split(";", 2)[0].split("=", 2))
			.collect(Collectors.toMap((cookie) -> cookie[0], (cookie) -> cookie[1], (first, last) -> last));
		return "Cookie: " + name + "=" + held.get(name);
	}

	private static String accessLog() throws IOException {
		Path folder = Path.of("target/test-data/https-" + System.getProperty("tests.fork", "1"), "access");
		try (Stream<Path> files = Files.list(folder)) {
			StringBuilder text = new StringBuilder();
			for (Path file : files.toList()) {
				text.append(Files.readString(file));
			}
			return text.toString();
		}
	}

}
