package fr.compteformation.office.professional;

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
import fr.compteformation.Visitor;
import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.platform.security.Professional;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class ProfessionalSignInOverHttpTests extends AbstractHttpTests {

	private static final String SIGN_IN = "/professionnels/connexion";

	private static final String CODE_PAGE = "/professionnels/code";

	private static final String REFUSED = SIGN_IN + "?error";

	private static final String WRONG_CODE = CODE_PAGE + "?error";

	private static final String START = "/professionnels/accueil";

	private final String email = SomeProfessionals.newEmail();

	@Autowired
	private MovableClock clock;

	private Professional professional;

	@BeforeEach
	void anActiveProfessional() {
		this.professional = SomeProfessionals.active(this.portal, this.email, SomeProfessionals.SIRET);
	}

	@Test
	void passwordAndCodeTogetherSignIn() {
		assertThat(givePassword(this.visitor)).isEqualTo(CODE_PAGE);
		assertThat(isSignedIn(this.visitor)).isFalse();
		assertThat(giveCode(this.visitor, code())).startsWith(START);
		assertThat(isSignedIn(this.visitor)).isTrue();
	}

	@Test
	void theCodeOfAnotherSessionIsWorthNothing() {
		givePassword(this.visitor);
		Visitor other = new Visitor(this.port);
		assertThat(giveCode(other, code())).isEqualTo(WRONG_CODE);
		assertThat(isSignedIn(other)).isFalse();
	}

	@Test
	void eachDoorKnowsItsOwnAccountsOnly() {
		String agent = SomeAgents.newEmail();
		SomeAgents.active(this.portal, agent);
		assertThat(givePassword(this.visitor, agent, SomeAgents.PASSWORD)).isEqualTo(REFUSED);
		assertThat(location(this.visitor.post("/agent/connexion",
				Map.of("username", this.email, "password", SomeProfessionals.PASSWORD))))
			.isEqualTo("/agent/connexion?error");
	}

	@Test
	void theFirstFactorOfOneDoorIsWorthNothingAtTheOther() {
		givePassword(this.visitor);
		assertThat(location(this.visitor.post("/agent/code", Map.of("code", code())))).isEqualTo("/agent/code?error");
		assertThat(isSignedIn(this.visitor)).isFalse();
	}

	@Test
	void allRefusalsGiveTheSameAnswer() {
		String disabled = SomeProfessionals.newEmail();
		SomeProfessionals.disable(this.portal,
				SomeProfessionals.active(this.portal, disabled, SomeProfessionals.SIRET));
		String suspended = SomeProfessionals.newEmail();
		SomeProfessionals.endCertificate(this.portal,
				SomeProfessionals.active(this.portal, suspended, SomeProfessionals.SIRET));
		assertThat(List.of(givePassword(new Visitor(this.port), this.email, "faux"),
				givePassword(new Visitor(this.port), SomeProfessionals.newEmail(), SomeProfessionals.PASSWORD),
				givePassword(new Visitor(this.port), disabled, SomeProfessionals.PASSWORD),
				givePassword(new Visitor(this.port), suspended, SomeProfessionals.PASSWORD)))
			.containsOnly(REFUSED);
	}

	@Test
	void whoeverGuessesIsSlowedDownAlsoWithTheRightPassword() {
		this.clock.stop();
		for (int i = 0; i < 5; i++) {
			assertThat(givePassword(new Visitor(this.port))).isEqualTo(CODE_PAGE);
		}
		assertThat(givePassword(new Visitor(this.port))).isEqualTo(REFUSED);
		this.clock.advance(Duration.ofSeconds(6));
		assertThat(givePassword(this.visitor)).isEqualTo(CODE_PAGE);
	}

	@Test
	void aCertificateThatEndsEndsTheSessionWithTheNextRequest() {
		signIn();
		SomeProfessionals.endCertificate(this.portal, this.professional);
		assertThat(location(this.visitor.get(START))).isEqualTo(SIGN_IN);
	}

	@Test
	void anotherPasswordEndsTheSessionsThatBeganBefore() {
		this.clock.stop();
		signIn();
		this.clock.advance(Duration.ofSeconds(1));
		SomeProfessionals.chooseAnotherPassword(this.portal, this.professional, this.email);
		assertThat(location(this.visitor.get(START))).isEqualTo(SIGN_IN);
		Visitor owner = new Visitor(this.port);
		givePassword(owner, this.email, "Capucine-et-9-merles");
		giveCode(owner, code());
		assertThat(isSignedIn(owner)).isTrue();
	}

	@Test
	void anotherPasswordRevokesTheCodesSentBefore() {
		givePassword(this.visitor);
		String code = code();
		SomeProfessionals.chooseAnotherPassword(this.portal, this.professional, this.email);
		assertThat(giveCode(this.visitor, code)).isEqualTo(WRONG_CODE);
		assertThat(isSignedIn(this.visitor)).isFalse();
	}

	@Test
	void whoIsDisabledIsOutWithTheNextRequest() {
		signIn();
		SomeProfessionals.disable(this.portal, this.professional);
		assertThat(location(this.visitor.get(START))).isEqualTo(SIGN_IN);
	}

	@Test
	void aSessionEndsEightHoursAfterTheSignIn() {
		this.clock.stop();
		signIn();
		this.clock.advance(Duration.ofHours(8).plusSeconds(1));
		assertThat(location(this.visitor.get(START))).isEqualTo(SIGN_IN + "?expired");
	}

	@Test
	void signingOutLeadsToTheSignInOfProfessionals() {
		signIn();
		assertThat(location(this.visitor.signOut())).isEqualTo(SIGN_IN);
		assertThat(isSignedIn(this.visitor)).isFalse();
	}

	@Test
	void theDoorItselfIsOpen() {
		assertThat(this.visitor.get("/professionnels").statusCode()).isEqualTo(200);
		assertThat(location(this.visitor.get(START))).isEqualTo(SIGN_IN);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/mes-droits/releve.pdf", "/mes-droits/releve.csv", "/agent/journal.csv",
			"/agent/dossiers/ABCD-EFGH/justificatifs/6f1f3c0e-0000-4000-8000-000000000000" })
	void aProfessionalGetsNoFileOfOthers(String file) {
		signIn();
		assertThat(this.visitor.get(file).statusCode()).isEqualTo(403);
	}

	@Test
	void aProviderDownloadsItsOwnDossiers() {
		signIn();
		HttpResponse<String> file = this.visitor.get("/professionnels/dossiers.csv");
		assertThat(file.statusCode()).isEqualTo(200);
		assertThat(file.body().lines()).hasSize(1).first().asString().contains("Référence;État;Formation");
		assertThat(new Visitor(this.port).get("/professionnels/dossiers.csv").statusCode()).isEqualTo(302);
	}

	@ParameterizedTest
	@ValueSource(strings = { SIGN_IN, CODE_PAGE })
	void aFormSentByAnotherSiteIsRefused(String page) {
		assertThat(this.visitor
			.post(page, Map.of("username", this.email, "password", SomeProfessionals.PASSWORD), "Sec-Fetch-Site",
					"cross-site")
			.statusCode()).isEqualTo(403);
	}

	@Test
	void neitherAddressNorPasswordNorCodeIsInALogLineOrAnAddress(CapturedOutput output) {
		HttpResponse<String> refused = this.visitor.post(SIGN_IN, Map.of("username", this.email, "password", "faux"));
		givePassword(this.visitor);
		String code = code();
		String welcome = giveCode(this.visitor, code);
		assertThat(location(refused) + welcome + output.getAll()).doesNotContain(this.email, SomeProfessionals.PASSWORD,
				code);
	}

	private void signIn() {
		givePassword(this.visitor);
		assertThat(giveCode(this.visitor, code())).isEqualTo(START);
	}

	private String givePassword(Visitor visitor) {
		return givePassword(visitor, this.email, SomeProfessionals.PASSWORD);
	}

	private String givePassword(Visitor visitor, String address, String password) {
		return location(visitor.post(SIGN_IN, Map.of("username", address, "password", password)));
	}

	private String giveCode(Visitor visitor, String code) {
		return location(visitor.post(CODE_PAGE, Map.of("code", code)));
	}

	private String code() {
		return SomeProfessionals.lastCode(this.portal, this.professional).orElseThrow();
	}

	private static boolean isSignedIn(Visitor visitor) {
		return visitor.get(START).statusCode() == 200;
	}

}
