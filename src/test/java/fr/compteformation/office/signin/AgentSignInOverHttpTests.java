package fr.compteformation.office.signin;

import java.net.HttpCookie;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import fr.compteformation.AbstractHttpTests;
import fr.compteformation.MovableClock;
import fr.compteformation.People;
import fr.compteformation.SessionsOnServer;
import fr.compteformation.Visitor;
import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.security.Agent;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class AgentSignInOverHttpTests extends AbstractHttpTests {

	private static final String SESSION = "JSESSIONID";

	private static final String CODE_PAGE = "/agent/code";

	private static final String REFUSED = "/agent/connexion?error";

	private static final String WRONG_CODE = "/agent/code?error";

	private final String email = SomeAgents.newEmail();

	@Autowired
	private MovableClock clock;

	private Agent agent;

	@BeforeEach
	void anActiveAgent() {
		this.agent = SomeAgents.active(this.portal, this.email);
	}

	@Test
	void passwordAndCodeTogetherSignIn() {
		assertThat(givePassword(this.visitor)).isEqualTo(CODE_PAGE);
		assertThat(isSignedIn(this.visitor)).isFalse();
		assertThat(this.visitor.get(CODE_PAGE).statusCode()).isEqualTo(200);
		assertThat(giveCode(this.visitor, code())).startsWith("/agent");
		assertThat(isSignedIn(this.visitor)).isTrue();
	}

	@Test
	void theCodeMayBeTypedWithSpaces() {
		givePassword(this.visitor);
		assertThat(giveCode(this.visitor, " " + code().substring(0, 4) + " " + code().substring(4)))
			.isEqualTo("/agent");
	}

	@Test
	void thePasswordAloneOpensNothing() {
		givePassword(this.visitor);
		for (String page : List.of("/agent", "/agent/agents", "/agent/journal", "/agent/journal.csv", "/mes-droits")) {
			assertThat(this.visitor.get(page).statusCode()).as(page).isEqualTo(302);
		}
	}

	@Test
	void aCodeWithoutThePasswordIsWorthNothing() {
		givePassword(this.visitor);
		Visitor other = new Visitor(this.port);
		assertThat(giveCode(other, code())).isEqualTo(WRONG_CODE);
		assertThat(isSignedIn(other)).isFalse();
	}

	@Test
	void theCodeOfAnotherSessionIsWorthNothing() {
		givePassword(this.visitor);
		String first = code();
		this.clock.advance(Duration.ofSeconds(1));
		Visitor other = new Visitor(this.port);
		givePassword(other);
		assertThat(code()).isNotEqualTo(first);
		assertThat(giveCode(other, first)).isEqualTo(WRONG_CODE);
		assertThat(giveCode(this.visitor, first)).isEqualTo("/agent");
	}

	@Test
	void aCodeSignsInOnce() {
		givePassword(this.visitor);
		String code = code();
		HttpCookie between = this.visitor.cookie(SESSION).orElseThrow();
		giveCode(this.visitor, code);
		assertThat(giveCode(this.visitor, code)).isEqualTo(WRONG_CODE);
		Visitor thief = new Visitor(this.port);
		thief.hold(between);
		assertThat(giveCode(thief, code)).isEqualTo(WRONG_CODE);
		assertThat(isSignedIn(thief)).isFalse();
	}

	@Test
	void aWrongCodeIsRefusedAndTheFifthEndsIt() {
		givePassword(this.visitor);
		String code = code();
		String wrong = code.equals("00000000") ? "11111111" : "00000000";
		for (int i = 0; i < 5; i++) {
			assertThat(giveCode(this.visitor, wrong)).isEqualTo(WRONG_CODE);
		}
		assertThat(giveCode(this.visitor, code)).isEqualTo(WRONG_CODE);
		assertThat(isSignedIn(this.visitor)).isFalse();
	}

	@Test
	void afterTenMinutesTheCodeIsOver() {
		givePassword(this.visitor);
		String code = code();
		this.clock.advance(Duration.ofMinutes(10));
		assertThat(giveCode(this.visitor, code)).isEqualTo(WRONG_CODE);
	}

	@Test
	void whoIsDisabledBetweenTheFactorsStaysOut() {
		givePassword(this.visitor);
		String code = code();
		SomeAgents.disable(this.portal, this.agent);
		assertThat(giveCode(this.visitor, code)).isEqualTo(WRONG_CODE);
		assertThat(isSignedIn(this.visitor)).isFalse();
	}

	@Test
	void whoIsDisabledIsOutWithTheNextRequest() {
		signIn(this.visitor);
		SomeAgents.disable(this.portal, this.agent);
		HttpResponse<String> next = this.visitor.get("/agent");
		assertThat(next.statusCode()).isEqualTo(302);
		assertThat(location(next)).isEqualTo("/agent/connexion");
	}

	@Test
	void anotherPasswordEndsTheSessionsThatBeganBefore() {
		this.clock.stop();
		signIn(this.visitor);
		this.clock.advance(Duration.ofSeconds(1));
		SomeAgents.chooseAnotherPassword(this.portal, this.email);
		assertThat(location(this.visitor.get("/agent"))).isEqualTo("/agent/connexion");
		Visitor owner = new Visitor(this.port);
		givePassword(owner, this.email, SomeAgents.ANOTHER_PASSWORD);
		giveCode(owner, code());
		assertThat(isSignedIn(owner)).isTrue();
	}

	@Test
	void allRefusalsGiveTheSameAnswer() {
		String disabled = SomeAgents.newEmail();
		SomeAgents.disable(this.portal, SomeAgents.active(this.portal, disabled));
		List<String> answers = List.of(answer(this.email, "faux"), answer(SomeAgents.newEmail(), SomeAgents.PASSWORD),
				answer(disabled, SomeAgents.PASSWORD), answer("n’importe quoi", SomeAgents.PASSWORD));
		for (int i = 0; i < 5; i++) {
			answer(this.email, "faux");
		}
		assertThat(answers).containsOnly("302 " + REFUSED + " ");
		assertThat(answer(this.email, SomeAgents.PASSWORD)).isEqualTo(answers.getFirst());
	}

	@Test
	void whoeverGuessesIsSlowedDownAlsoWithTheRightPassword() {
		for (int i = 0; i < 5; i++) {
			assertThat(givePassword(new Visitor(this.port))).isEqualTo(CODE_PAGE);
		}
		assertThat(givePassword(new Visitor(this.port))).isEqualTo(REFUSED);
		this.clock.advance(Duration.ofSeconds(6));
		assertThat(signIn(this.visitor)).isEqualTo("/agent");
		assertThat(givePassword(new Visitor(this.port))).isEqualTo(CODE_PAGE);
	}

	@Test
	void manyWrongTriesOfOneAddressSlowDownThatAddress() {
		for (int i = 0; i < 50; i++) {
			givePassword(new Visitor(this.port), SomeAgents.newEmail(), "faux");
		}
		assertThat(givePassword(this.visitor)).isEqualTo(REFUSED);
	}

	@Test
	void eachFactorGivesTheSessionAnotherId() {
		this.visitor.get("/agent/connexion");
		HttpCookie first = this.visitor.cookie(SESSION).orElseThrow();
		givePassword(this.visitor);
		HttpCookie second = this.visitor.cookie(SESSION).orElseThrow();
		giveCode(this.visitor, code());
		assertThat(List.of(first.getValue(), second.getValue()))
			.doesNotContain(this.visitor.cookie(SESSION).orElseThrow().getValue())
			.doesNotHaveDuplicates();
		for (HttpCookie planted : List.of(first, second)) {
			Visitor thief = new Visitor(this.port);
			thief.hold(planted);
			assertThat(isSignedIn(thief)).isFalse();
		}
	}

	@Test
	void theSessionOfAnAgentEndsAfterAQuarterOfAnHour() {
		signIn(this.visitor);
		String session = this.visitor.cookie(SESSION).orElseThrow().getValue();
		assertThat(new SessionsOnServer(this.portal).life(session)).isEqualTo(Duration.ofMinutes(15));
	}

	@Test
	void itEndsEightHoursAfterTheSignInHoweverBusy() {
		this.clock.stop();
		signIn(this.visitor);
		this.clock.advance(Duration.ofHours(8).minusSeconds(5));
		assertThat(isSignedIn(this.visitor)).isTrue();
		this.clock.advance(Duration.ofSeconds(6));
		HttpResponse<String> page = this.visitor.get("/agent/journal");
		assertThat(location(page)).isEqualTo("/agent/connexion?expired");
		assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
		assertThat(isSignedIn(this.visitor)).isFalse();
	}

	@Test
	void whenItEndsAnAgentIsLedToTheirOwnSignIn() {
		assertThat(this.visitor.get("/?v-r=init&location=agent%2Fconnexion").body())
			.contains("/agent/connexion?expired");
		assertThat(this.visitor.get("/?v-r=init&location=aide").body()).contains("/session-expiree");
	}

	@Test
	void noDeviceStaysSignedIn() {
		this.visitor.post("/agent/connexion",
				Map.of("username", this.email, "password", SomeAgents.PASSWORD, "remember-me", "on"));
		this.visitor.post(CODE_PAGE, Map.of("code", code(), "remember-me", "on"));
		assertThat(isSignedIn(this.visitor)).isTrue();
		assertThat(this.visitor.cookie("rester-connecte")).isEmpty();
		this.visitor.drop(SESSION);
		assertThat(isSignedIn(this.visitor)).isFalse();
	}

	@Test
	void signingOutLeadsToTheSignInOfAgents() {
		signIn(this.visitor);
		assertThat(location(this.visitor.signOut())).isEqualTo("/agent/connexion");
		assertThat(isSignedIn(this.visitor)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/agent", "/agent/agents", "/agent/agents/inviter", "/agent/journal" })
	void aPageOfAgentsAsksForTheirSignInAndLeadsBack(String page) {
		HttpResponse<String> asked = this.visitor.get(page);
		assertThat(asked.statusCode()).isEqualTo(302);
		assertThat(location(asked)).isEqualTo("/agent/connexion");
		assertThat(signIn(this.visitor)).startsWith(page);
	}

	@Test
	void theFileOfTheJournalIsForSupervisorsOnly() {
		Nir nir = People.newNir();
		People.withAccount(this.portal, nir, SomeAgents.PASSWORD);
		Visitor citizen = new Visitor(this.port);
		citizen.signIn(nir.number(), SomeAgents.PASSWORD);
		assertThat(citizen.get("/agent/journal.csv").statusCode()).isEqualTo(403);
		signIn(this.visitor);
		assertThat(this.visitor.get("/agent/journal.csv").statusCode()).isEqualTo(403);
		Visitor other = new Visitor(this.port);
		String address = SomeAgents.newEmail();
		Agent supervisor = SomeAgents.supervisor(this.portal, address);
		givePassword(other, address, SomeAgents.PASSWORD);
		giveCode(other, SomeAgents.lastCode(this.portal, supervisor).orElseThrow());
		HttpResponse<String> file = other
			.get("/agent/journal.csv?numero=" + this.agent.number() + "&acte=AGENT_SIGNED_IN&du=2020-01-01");
		assertThat(file.statusCode()).isEqualTo(200);
		assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
			.matches("attachment; filename=\"journal-\\d{4}-\\d\\d-\\d\\d\\.csv\"");
		assertThat(file.body().lines()).hasSize(2).last().asString().contains("(agent " + this.agent.number() + ");");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/mes-droits/releve.pdf", "/mes-droits/releve.csv" })
	void anAgentGetsNoFileOfACitizen(String file) {
		signIn(this.visitor);
		assertThat(this.visitor.get(file).statusCode()).isEqualTo(403);
	}

	@Test
	void aCitizenOnTheSameMachineIsSignedOutByThePasswordOfAnAgent() {
		Nir nir = People.newNir();
		People.withAccount(this.portal, nir, SomeAgents.PASSWORD);
		this.visitor.signIn(nir.number(), SomeAgents.PASSWORD);
		assertThat(givePassword(this.visitor)).isEqualTo(CODE_PAGE);
		assertThat(this.visitor.isSignedIn()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/agent/connexion", "/agent/code" })
	void aFormSentByAnotherSiteIsRefused(String page) {
		assertThat(this.visitor
			.post(page, Map.of("username", this.email, "password", SomeAgents.PASSWORD), "Sec-Fetch-Site", "cross-site")
			.statusCode()).isEqualTo(403);
	}

	@Test
	void neitherAddressNorPasswordNorCodeIsInALogLineOrAnAddress(CapturedOutput output) {
		HttpResponse<String> refused = this.visitor.post("/agent/connexion",
				Map.of("username", this.email, "password", "faux"));
		givePassword(this.visitor);
		String code = code();
		String welcome = giveCode(this.visitor, code);
		assertThat(location(refused) + welcome + output.getAll()).doesNotContain(this.email, SomeAgents.PASSWORD, code);
	}

	private String signIn(Visitor visitor) {
		givePassword(visitor);
		return giveCode(visitor, code());
	}

	private String givePassword(Visitor visitor) {
		return givePassword(visitor, this.email, SomeAgents.PASSWORD);
	}

	private String givePassword(Visitor visitor, String address, String password) {
		return location(visitor.post("/agent/connexion", Map.of("username", address, "password", password)));
	}

	private String giveCode(Visitor visitor, String code) {
		return location(visitor.post(CODE_PAGE, Map.of("code", code)));
	}

	private String answer(String address, String password) {
		HttpResponse<String> answer = new Visitor(this.port).post("/agent/connexion",
				Map.of("username", address, "password", password));
		return answer.statusCode() + " " + location(answer) + " " + answer.body();
	}

	private String code() {
		return SomeAgents.lastCode(this.portal, this.agent).orElseThrow();
	}

	private static boolean isSignedIn(Visitor visitor) {
		return visitor.get("/agent").statusCode() == 200;
	}

}
