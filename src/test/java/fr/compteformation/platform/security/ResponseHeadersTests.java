package fr.compteformation.platform.security;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

import fr.compteformation.AbstractHttpTests;
import fr.compteformation.People;
import fr.compteformation.Visitor;
import fr.compteformation.people.holder.Nir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;

class ResponseHeadersTests extends AbstractHttpTests {

	private static final Pattern NONCE = Pattern.compile("script-src 'nonce-([^']+)' 'strict-dynamic' 'unsafe-eval'$");

	static Stream<Kind> kinds() {
		return Stream.of(new Kind("GET", "/", 200), new Kind("GET", "/connexion", 200),
				new Kind("GET", "/inscription", 200), new Kind("GET", "/styles.css", 200),
				new Kind("GET", "/assets/logo.svg", 200), new Kind("GET", "/mes-droits", 302),
				new Kind("GET", "/rien", 404), new Kind("GET", "/assets/rien.css", 404),
				new Kind("POST", "/logout", 403), new Kind("GET", "/?v-r=init&location=connexion&query=", 200),
				new Kind("POST", "/?v-r=uidl&v-uiId=0", 200), new Kind("GET", "/a;b=c", 400),
				new Kind("GET", "//rien", 400), new Kind("TRACE", "/", 405));
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void everyResponseIsProtected(Kind kind) {
		HttpResponse<String> answer = new Visitor(this.port).send(kind.method(), kind.path());
		assertThat(answer.statusCode()).isEqualTo(kind.status());
		assertProtected(answer);
		assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
	}

	@Test
	void aRefusedSignInIsProtected() {
		HttpResponse<String> answer = new Visitor(this.port).signIn("rien", "rien");
		assertThat(answer.statusCode()).isEqualTo(302);
		assertProtected(answer);
	}

	@Test
	void aSignInOfAnotherSiteIsRefusedWithProtection() {
		HttpResponse<String> answer = new Visitor(this.port).post("/connexion", Map.of(), "Sec-Fetch-Site",
				"cross-site");
		assertThat(answer.statusCode()).isEqualTo(403);
		assertProtected(answer);
	}

	@ParameterizedTest
	@CsvSource({ "/a;b=c, Demande non comprise", "/assets/rien.css, Page introuvable" })
	void aRefusalIsExplainedWithoutTechnicalDetails(String path, String said) {
		HttpResponse<String> answer = new Visitor(this.port).get(path, "Accept", "text/html");
		assertThat(answer.body()).contains("<html lang=\"fr\">", said, "lang=\"en\"")
			.doesNotContain("Whitelabel", "Exception", "org.springframework", "timestamp");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/connexion", "/mes-droits", "/rien", "/?v-r=init&location=connexion&query=" })
	void pagesAreKeptInNoCache(String path) {
		assertThat(new Visitor(this.port).get(path).headers().firstValue("Cache-Control").orElse(""))
			.contains("no-store");
	}

	@ParameterizedTest
	@CsvSource({ "/styles.css, max-age=3600", "/assets/logo.svg, 'max-age=3600, public'",
			"/styles.css?v-c=0123abcd, 'max-age=31536000, immutable'",
			"/assets/atkinson-hyperlegible-next.woff2?v-c=67414a89, 'max-age=31536000, immutable'" })
	void filesMayBeKept(String path, String howLong) {
		HttpHeaders headers = new Visitor(this.port).get(path).headers();
		assertThat(headers.allValues("Cache-Control")).containsExactly(howLong);
		assertThat(headers.map()).doesNotContainKeys("Pragma", "pragma", "Expires", "expires");
	}

	@Test
	void theFilesOfTheBundleAreKeptForAYear() {
		Matcher script = Pattern.compile("src=\"\\./(VAADIN/build/[^\"]+)\"")
			.matcher(new Visitor(this.port).get("/").body());
		assertThat(script.find()).isTrue();
		assertThat(new Visitor(this.port).get("/" + script.group(1)).headers().allValues("Cache-Control"))
			.containsExactly("max-age=31536000, immutable");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/assets/styles/frame.css", "/?v-r=init&location=connexion&query=", "/connexion" })
	void whatAPageShowsIsCompressed(String path) {
		assertThat(encoding(new Visitor(this.port), path)).contains("gzip");
	}

	@Test
	void aLinkDoesNotFetchWhatAPageShows() {
		HttpResponse<String> answer = new Visitor(this.port).get("/?v-r=init&location=connexion&query=",
				"Sec-Fetch-Mode", "navigate");
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).doesNotContain("Vaadin-Security-Key");
		assertProtected(answer);
	}

	private static Optional<String> encoding(Visitor visitor, String path) {
		return visitor.get(path, "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/connexion" })
	void theScriptsOfAPageCarryANonceThatIsNeverTheSame(String path) {
		String first = nonce(path);
		assertThat(first).hasSizeGreaterThanOrEqualTo(24).isNotEqualTo(nonce(path));
	}

	@Test
	void cookiesAreOutOfReachOfScriptsAndOtherSites() {
		Nir nir = People.newNir();
		People.withAccount(this.portal, nir);
		Visitor visitor = new Visitor(this.port);
		List<String> cookies = Stream
			.of(visitor.get("/"), visitor.get("/inscription"), visitor.get("/inscription/conditions"),
					visitor.get("/?v-r=init&location=inscription/conditions&query="),
					visitor.signInAndStay(nir.number(), "faux"), visitor.signInAndStay(nir.number(), People.PASSWORD),
					visitor.signOut())
			.flatMap((answer) -> answer.headers().allValues("Set-Cookie").stream())
			.toList();
		assertThat(cookies).anyMatch((cookie) -> cookie.startsWith("JSESSIONID="))
			.anyMatch((cookie) -> cookie.startsWith("rester-connecte="))
			.anyMatch((cookie) -> cookie.startsWith("appareil="))
			.allSatisfy((cookie) -> assertThat(cookie).containsIgnoringCase("HttpOnly")
				.containsIgnoringCase("SameSite=Lax")
				.contains("Path=/"));
	}

	@Test
	void hstsIsSentOverHttpsOnly() throws Exception {
		MockMvc mvc = MockMvcBuilders.webAppContextSetup(this.portal).apply(springSecurity()).build();
		mvc.perform(get("/styles.css").secure(true)).andExpect(header().exists("Strict-Transport-Security"));
		mvc.perform(get("/styles.css")).andExpect(header().doesNotExist("Strict-Transport-Security"));
	}

	private String nonce(String path) {
		HttpResponse<String> page = new Visitor(this.port).get(path);
		List<String> policies = page.headers().allValues("Content-Security-Policy");
		assertThat(policies).hasSize(1);
		Matcher nonce = NONCE.matcher(policies.getFirst());
		assertThat(nonce.find()).isTrue();
		assertThat(Pattern.compile("<script[^>]*>").matcher(page.body()).results().map((script) -> script.group()))
			.isNotEmpty()
			.allMatch((script) -> script.contains("nonce=\"" + nonce.group(1) + "\""));
		return nonce.group(1);
	}

	private static void assertProtected(HttpResponse<String> answer) {
		assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
		assertThat(answer.headers().allValues("X-Frame-Options")).containsExactly("DENY");
		assertThat(answer.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
		assertThat(answer.headers().allValues("Content-Security-Policy")).singleElement()
			.asString()
			.startsWith("default-src 'self'; ")
			.contains("frame-ancestors 'none'", "object-src 'none'", "base-uri 'self'", "form-action 'self'")
			.doesNotContain("script-src 'unsafe-inline'");
	}

	record Kind(String method, String path, int status) {
	}

}
