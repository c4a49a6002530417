package fr.compteformation.people.signin;

import java.net.HttpCookie;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import fr.compteformation.AbstractCitizenHttpTests;
import fr.compteformation.MovableClock;
import fr.compteformation.Parallel;
import fr.compteformation.People;
import fr.compteformation.Visitor;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.site.SomeSite;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class SignInOverHttpTests extends AbstractCitizenHttpTests {

	private static final String SESSION = "JSESSIONID";

	@Autowired
	private MovableClock clock;

	@ParameterizedTest
	@ValueSource(strings = { "%1$s", "%1$s%2$s", "%3$s", "%3$s %2$s", "  %3$s ", "%1$s %2$s" })
	void theNumberIsTakenWithAndWithoutItsKeyAndWithSpaces(String form) {
		HttpResponse<String> answer = this.visitor
			.signIn(form.formatted(this.nir.number(), this.nir.key(), this.nir.formattedNumber()), People.PASSWORD);
		assertThat(location(answer)).isEqualTo("/mes-droits");
		assertThat(this.visitor.isSignedIn()).isTrue();
	}

	@Test
	void aPasswordTypedWithSeparateAccentsIsTheSame() {
		Nir other = People.newNir();
		People.withAccount(this.portal, other, "Él\u00e8ve-et-7-chats");
		assertThat(location(this.visitor.signIn(other.number(), "E\u0301le\u0300ve-et-7-chats")))
			.isEqualTo("/mes-droits");
	}

	@Test
	void aWrongPasswordAnUnknownNumberAndWaitingAreAnsweredTheSame() {
		Nir slowed = People.newNir();
		People.withAccount(this.portal, slowed);
		tryWrongPasswords(slowed);
		List<Map<String, List<String>>> answers = List.of(refusal(this.nir.number(), "faux"),
				refusal(People.newNir().number(), People.PASSWORD), refusal(slowed.number(), People.PASSWORD),
				refusal("n’importe quoi", People.PASSWORD));
		assertThat(answers.getFirst()).containsEntry("status", List.of("302"))
			.containsEntry("location", List.of("/connexion?error"));
		assertThat(answers).containsOnly(answers.getFirst());
	}

	@Test
	void thePageAfterARefusalIsTheSameForAll() {
		Visitor known = new Visitor(this.port);
		Visitor unknown = new Visitor(this.port);
		known.signIn(this.nir.number(), "faux");
		unknown.signIn(People.newNir().number(), "faux");
		String page = withoutRandomParts(known.get("/connexion?error"));
		assertThat(page).contains("<html").isEqualTo(withoutRandomParts(unknown.get("/connexion?error")));
	}

	@Test
	void theNumberIsInNoAddressAndNoLogLine(CapturedOutput output) {
		HttpResponse<String> refused = this.visitor.signIn(this.nir.formattedNumber(), "faux");
		HttpResponse<String> page = this.visitor.get("/connexion?error");
		HttpResponse<String> welcome = this.visitor.signInAndStay(this.nir.value(), People.PASSWORD);
		HttpResponse<String> rights = this.visitor.get("/mes-droits");
		assertThat(List.of(refused, page, welcome, rights))
			.allSatisfy((answer) -> assertThat(answer.headers().map() + answer.body()).doesNotContain(this.nir.number(),
					this.nir.formattedNumber(), People.PASSWORD));
		assertThat(output.getAll()).doesNotContain(this.nir.number(), this.nir.formattedNumber(), People.PASSWORD);
	}

	@Test
	void theSessionHasAnotherIdAfterTheSignIn() {
		this.visitor.get("/connexion");
		HttpCookie before = this.visitor.cookie(SESSION).orElseThrow();
		this.visitor.signIn(this.nir.number(), People.PASSWORD);
		assertThat(this.visitor.cookie(SESSION).orElseThrow().getValue()).isNotEqualTo(before.getValue());
		Visitor planted = new Visitor(this.port);
		planted.hold(before);
		assertThat(planted.isSignedIn()).isFalse();
	}

	@Test
	void withoutStayingTheEndOfTheSessionSignsOut() {
		this.visitor.signIn(this.nir.number(), People.PASSWORD);
		this.visitor.drop(SESSION);
		assertThat(this.visitor.isSignedIn()).isFalse();
	}

	@Test
	void peopleSignInStayAndLeaveInReadOnlyMode() {
		SomeSite.refuseChanges(this.portal);
		try {
			this.visitor.signInAndStay(this.nir.number(), People.PASSWORD);
			assertThat(this.visitor.isSignedIn()).isTrue();
			this.visitor.drop(SESSION);
			assertThat(this.visitor.isSignedIn()).isTrue();
			assertThat(location(this.visitor.signIn(People.newNir().number(), "faux"))).isEqualTo("/connexion?error");
		}
		finally {
			SomeSite.silence(this.portal);
		}
	}

	@Test
	void whoStaysIsStillSignedInWhenTheSessionIsGone() {
		this.visitor.signInAndStay(this.nir.number(), People.PASSWORD);
		String first = stayCookie().getValue();
		this.visitor.drop(SESSION);
		assertThat(this.visitor.isSignedIn()).isTrue();
		assertThat(stayCookie().getValue()).isNotEqualTo(first);
		this.visitor.drop(SESSION);
		assertThat(this.visitor.isSignedIn()).isTrue();
	}

	@Test
	void tabsRestoredAtOnceAreAllSignedIn() {
		this.visitor.signInAndStay(this.nir.number(), People.PASSWORD);
		HttpCookie stay = stayCookie();
		List<Boolean> tabs = Parallel.times(4, () -> {
			Visitor tab = new Visitor(this.port);
			tab.hold(stay);
			return tab.isSignedIn();
		});
		assertThat(tabs).containsOnly(true);
		Visitor thief = new Visitor(this.port);
		thief.hold(stay);
		this.clock.advance(java.time.Duration.ofSeconds(61));
		assertThat(thief.isSignedIn()).isFalse();
		assertThat(stays()).isZero();
	}

	@Test
	void aStayThatNobodyCanReadSignsNobodyIn() {
		for (String value : List.of("x", "AAAA", "OjpPpMOpOg", "Og")) {
			Visitor other = new Visitor(this.port);
			HttpCookie damaged = new HttpCookie("rester-connecte", value);
			damaged.setPath("/");
			damaged.setVersion(0);
			other.hold(damaged);
			assertThat(other.get("/mes-droits").statusCode()).isEqualTo(302);
		}
	}

	@Test
	void signingOutEndsTheSessionAndTheStay() {
		this.visitor.signInAndStay(this.nir.number(), People.PASSWORD);
		HttpCookie session = this.visitor.cookie(SESSION).orElseThrow();
		HttpCookie stay = stayCookie();
		assertThat(this.visitor.signOut().statusCode()).isEqualTo(302);
		assertThat(this.visitor.isSignedIn()).isFalse();
		assertThat(stays()).isZero();
		Visitor later = new Visitor(this.port);
		later.hold(session);
		later.hold(stay);
		assertThat(later.isSignedIn()).isFalse();
	}

	@Test
	void anotherSiteCannotSignOut() {
		this.visitor.signIn(this.nir.number(), People.PASSWORD);
		assertThat(this.visitor.post("/logout", Map.of()).statusCode()).isEqualTo(403);
		assertThat(this.visitor.get("/logout").statusCode()).isNotEqualTo(200);
		assertThat(this.visitor.isSignedIn()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "cross-site", "same-site" })
	void aSignInSentByAnotherSiteIsRefused(String site) {
		HttpResponse<String> answer = this.visitor.post("/connexion",
				Map.of("username", this.nir.number(), "password", People.PASSWORD), "Sec-Fetch-Site", site);
		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(this.visitor.isSignedIn()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "same-origin", "none" })
	void aSignInFromThePortalItselfIsAccepted(String site) {
		HttpResponse<String> answer = this.visitor.post("/connexion",
				Map.of("username", this.nir.number(), "password", People.PASSWORD), "Sec-Fetch-Site", site);
		assertThat(location(answer)).isEqualTo("/mes-droits");
	}

	@Test
	void whoeverGuessesElsewhereSlowsDownNewDevicesOnly() {
		this.visitor.signIn(this.nir.number(), People.PASSWORD);
		this.visitor.signOut();
		tryWrongPasswords(this.nir);
		assertThat(location(new Visitor(this.port).signIn(this.nir.number(), People.PASSWORD)))
			.isEqualTo("/connexion?error");
		assertThat(location(this.visitor.signIn(this.nir.number(), People.PASSWORD))).isEqualTo("/mes-droits");
	}

	@Test
	void theWaitEnds() {
		tryWrongPasswords(this.nir);
		this.clock.advance(java.time.Duration.ofSeconds(6));
		assertThat(location(this.visitor.signIn(this.nir.number(), People.PASSWORD))).isEqualTo("/mes-droits");
	}

	@Test
	void whoStaysSignedInCannotMakeTheDeviceKnownToSomebodyElse() {
		Nir victim = People.newNir();
		People.withAccount(this.portal, victim);
		this.visitor.signInAndStay(this.nir.number(), People.PASSWORD);
		this.visitor.drop(SESSION);
		this.visitor.get("/mes-droits?username=" + victim.number());
		this.visitor.drop(SESSION);
		this.visitor.drop("rester-connecte");
		tryWrongPasswords(victim);
		assertThat(location(this.visitor.signIn(victim.number(), People.PASSWORD))).isEqualTo("/connexion?error");
	}

	@Test
	void manyWrongTriesOfOneAddressSlowDownThatAddress() {
		for (int i = 0; i < 50; i++) {
			assertThat(location(this.visitor.signIn(People.newNir().number(), "faux"))).isEqualTo("/connexion?error");
		}
		assertThat(location(this.visitor.signIn(this.nir.number(), People.PASSWORD))).isEqualTo("/connexion?error");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/mes-droits", "/mes-droits/historique", "/mon-profil/mot-de-passe", "/mon-profil/activite" })
	void aPageOfOnesOwnAsksForTheSignInAndLeadsBack(String page) {
		HttpResponse<String> asked = this.visitor.get(page);
		assertThat(asked.statusCode()).isEqualTo(302);
		assertThat(location(asked)).isEqualTo("/connexion");
		assertThat(location(this.visitor.signIn(this.nir.number(), People.PASSWORD))).startsWith(page);
	}

	@Test
	void aMissingFileIsNotWhatOneIsLedToAfterTheSignIn() {
		assertThat(this.visitor.get("/assets/rien.css").statusCode()).isEqualTo(404);
		assertThat(this.visitor.get("/rien").statusCode()).isEqualTo(404);
		assertThat(location(this.visitor.signIn(this.nir.number(), People.PASSWORD))).isEqualTo("/mes-droits");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/connexion", "/mes-droits", "/rien" })
	void noAddressHoldsTheSession(String page) {
		HttpResponse<String> answer = new Visitor(this.port).get(page);
		assertThat(answer.headers().map() + answer.body()).doesNotContainIgnoringCase(";jsessionid")
			.doesNotContain("http://127.0.0.1:" + this.port + page + ";");
	}

	private HttpCookie stayCookie() {
		return this.visitor.cookie("rester-connecte").orElseThrow();
	}

	private int stays() {
		return this.database.sql("select count(*) from remembered_device where account_id = ?")
			.param(this.citizen.accountId())
			.query(Integer.class)
			.single();
	}

	private void tryWrongPasswords(Nir of) {
		Visitor guesser = new Visitor(this.port);
		for (int i = 0; i < 5; i++) {
			assertThat(location(guesser.signIn(of.number(), "faux " + i))).isEqualTo("/connexion?error");
		}
	}

	/** The visible parts of the answer, without random values. */
	private Map<String, List<String>> refusal(String number, String password) {
		HttpResponse<String> answer = new Visitor(this.port).signIn(number, password);
		Map<String, List<String>> seen = new TreeMap<>(answer.headers().map());
		seen.put("status", List.of(String.valueOf(answer.statusCode())));
		seen.put("location", List.of(location(answer)));
		seen.put("body", List.of(answer.body()));
		seen.remove("date");
		seen.remove("x-request-id");
		seen.computeIfPresent("set-cookie",
				(name, cookies) -> cookies.stream()
					.map((cookie) -> cookie.replaceAll("JSESSIONID=\\w+", "JSESSIONID="))
					.sorted()
					.toList());
		return seen;
	}

	private static String withoutRandomParts(HttpResponse<String> page) {
		AtomicReference<String> body = new AtomicReference<>(page.body());
		List.of("nonce=\"[^\"]+\"", "name=\"_csrf\" content=\"[^\"]+\"", "\"[0-9a-f-]{36}\"")
			.forEach((random) -> body.updateAndGet((text) -> text.replaceAll(random, "")));
		return body.get();
	}

}
