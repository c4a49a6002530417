package fr.compteformation.platform.base.ui;

import java.net.http.HttpResponse;
import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.compteformation.AbstractHttpTests;
import fr.compteformation.OpenPage;
import fr.compteformation.People;
import fr.compteformation.SessionsOnServer;
import fr.compteformation.people.holder.Nir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The cost and lifetime of visits by people and robots.
 */
class VisitsOverHttpTests extends AbstractHttpTests {

	private static final Duration UNSEEN = Duration.ofMinutes(2);

	private static final Duration UNTYPED = Duration.ofMinutes(4);

	private static final Duration LONGEST = Duration.ofMinutes(30);

	private SessionsOnServer sessions;

	@BeforeEach
	void countTheSessions() {
		this.sessions = new SessionsOnServer(this.portal);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/no-such-page", "/wp-login.php", "/agent/rien", "/logout", "/assets/none.js",
			"/VAADIN/none.js", "/VAADIN/dynamic/resource/0/a/upload", "/icons/icon.png", "/no-such-page?v-r=init",
			"/vaadinServlet/x" })
	void anUnknownAddressMakesNoSession(String path) {
		for (String method : new String[] { "GET", "HEAD" }) {
			HttpResponse<String> answer = this.visitor.send(method, path, "Accept", "text/html");
			assertThat(answer.statusCode()).as(method).isEqualTo(404);
			assertThat(answer.headers().allValues("Set-Cookie")).as(method).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/robots.txt", "/styles.css", "/assets/logo.svg", "/assets/session-warning.js",
			"/favicon.ico", "/manifest.webmanifest" })
	void aFileMakesNoSession(String path) {
		for (String method : new String[] { "GET", "HEAD" }) {
			HttpResponse<String> answer = this.visitor.send(method, path);
			assertThat(answer.statusCode()).as(method).isEqualTo(200);
			assertThat(answer.headers().allValues("Set-Cookie")).as(method).isEmpty();
		}
	}

	@Test
	void anUnknownAddressIsAnsweredInBothLanguages() {
		assertThat(this.visitor.get("/no-such-page", "Accept", "text/html").body()).contains("Page introuvable",
				"Page not found", "/aide");
	}

	@Test
	void robotsTxtListsThePublicPages() {
		assertThat(this.visitor.get("/robots.txt").body().lines()).contains("User-agent: *", "Allow: /$",
				"Allow: /aide", "Allow: /formations$", "Disallow: /");
	}

	@Test
	void securityTxtSaysWhereToWrite() {
		HttpResponse<String> answer = this.visitor.get("/.well-known/security.txt");
		assertThat(answer.headers().firstValue("Content-Type")).contains("text/plain;charset=UTF-8");
		assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
		assertThat(answer.body().lines()).anyMatch((line) -> line.matches("Contact: http.*/contact"))
			.anyMatch((line) -> line.startsWith("Expires: 20"));
	}

	@Test
	void passwordManagersFindThePageThatChangesThePassword() {
		HttpResponse<String> answer = this.visitor.get("/.well-known/change-password");
		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(answer.headers().firstValue("Location"))
			.hasValueSatisfying((page) -> assertThat(page).endsWith("/mon-profil/mot-de-passe"));
	}

	@Test
	void aSessionIsAsLongAsThereIsReasonFor() {
		this.visitor.get("/contact");
		assertThat(this.sessions.life(id())).isEqualTo(UNSEEN);
		OpenPage page = this.visitor.open("/contact");
		assertThat(this.sessions.life(id())).isEqualTo(UNTYPED);
		type(page);
		assertThat(this.sessions.life(id())).isEqualTo(LONGEST);
	}

	@Test
	void aSessionIsLongOnceSomebodySignsIn() {
		Nir nir = People.newNir();
		People.withAccount(this.portal, nir);
		this.visitor.signIn(nir.number(), People.PASSWORD);
		assertThat(this.sessions.life(id())).isEqualTo(LONGEST);
		OpenPage page = this.visitor.open("/mes-droits");
		this.sessions.age(Duration.ofMinutes(20));
		assertThat(page.update()).doesNotContain("sessionExpired");
		assertThat(page.update()).doesNotContain("sessionExpired");
	}

	@Test
	void aSessionIsLongOnceSomebodyTriesTo() {
		this.visitor.signIn("2 55 08 14 168 025", "Mauvais-mot-de-passe-1");
		this.visitor.get("/connexion");
		assertThat(this.sessions.life(id())).isEqualTo(LONGEST);
	}

	@Test
	void whoOnlyLooksIsForgottenWithinFiveMinutes() {
		OpenPage page = this.visitor.open("/aide");
		int count = this.sessions.count();
		this.sessions.age(Duration.ofMinutes(4));
		assertThat(this.sessions.count()).isLessThan(count);
		assertThat(page.update()).contains("sessionExpired");
	}

	@Test
	void whoReadsForLongIsNot() {
		OpenPage page = this.visitor.open("/aide");
		for (int i = 0; i < 5; i++) {
			this.sessions.age(Duration.ofMinutes(3));
			assertThat(page.heartbeat()).isEqualTo(200);
		}
		assertThat(page.update()).doesNotContain("sessionExpired");
	}

	@Test
	void whatWasTypedIsThereAfterTwentyMinutesOfSleep() {
		OpenPage page = this.visitor.open("/contact");
		type(page);
		this.visitor.open("/aide");
		assertThat(this.sessions.pages(id())).hasSize(2);
		this.sessions.age(Duration.ofMinutes(20));
		this.visitor.get("/aide");
		assertThat(this.sessions.pages(id())).hasSize(1);
		assertThat(page.update()).doesNotContain("sessionExpired");
		assertThat(page.update()).doesNotContain("sessionExpired");
		this.sessions.age(Duration.ofMinutes(31));
		assertThat(page.update()).contains("sessionExpired");
	}

	// As the page’s script does.
	private static void type(OpenPage page) {
		page.call("session-warning-title", "typed");
	}

	private String id() {
		return this.visitor.cookie("JSESSIONID").orElseThrow().getValue();
	}

}
