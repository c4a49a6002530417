package fr.compteformation.access.franceconnect;

import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.UriComponentsBuilder;

import fr.compteformation.OtherPolicies;
import fr.compteformation.People;
import fr.compteformation.PortalTests;
import fr.compteformation.Visitor;
import fr.compteformation.people.account.AccountCitizens;
import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.site.SomeSite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Each fault of the protocol, caused by a misbehaving provider over HTTP: nobody is
 * signed in, and nothing is stored.
 */
@OtherPolicies
class ProtocolFaultsTests extends PortalTests {

	private static FakeProvider provider;

	private static boolean wasDown;

	@Autowired
	private Subjects subjects;

	@Autowired
	private Links links;

	@Autowired
	private AccountCitizens accounts;

	@LocalServerPort
	private int port;

	private Visitor visitor;

	@BeforeEach
	void visit() {
		this.visitor = new Visitor(this.port);
		if (provider == null) {
			assertThatThePortalStartsWithoutIt();
			provider = FakeProvider.startAt(ProviderForTests.PORT);
		}
		provider.doRight();
		this.database.sql("delete from france_connect_link").update();
	}

	// All tests show that it asks again.
	private void assertThatThePortalStartsWithoutIt() {
		if (!wasDown) {
			assertThat(this.visitor.get("/connexion").statusCode()).isEqualTo(200);
			assertThat(location(this.visitor.get("/connexion/franceconnect")))
				.endsWith("/connexion/franceconnect/echec/injoignable");
			wasDown = true;
		}
	}

	@AfterAll
	static void stop() {
		provider.close();
		provider = null;
	}

	@Test
	void thePortalAsksAsItMust() {
		Map<String, String> asked = start();
		assertThat(asked).containsEntry("response_type", "code")
			.containsEntry("client_id", FakeProvider.CLIENT)
			.containsEntry("acr_values", "eidas2")
			.containsEntry("code_challenge_method", "S256")
			.containsEntry("redirect_uri", "http://127.0.0.1:" + this.port + "/connexion/franceconnect/retour");
		assertThat(asked.get("state")).hasSizeGreaterThanOrEqualTo(32);
		assertThat(asked.get("nonce")).hasSizeGreaterThanOrEqualTo(32);
		assertThat(asked.get("code_challenge")).hasSize(43);
		assertThat(asked.get("scope").split(" ")).contains("openid", "birthplace");
		comeBack("code=code&state=" + asked.get("state"));
		assertThat(provider.form()).containsKey("code_verifier").containsEntry("client_secret", FakeProvider.SECRET);
	}

	@Test
	void whoeverComesForTheFirstTimeIsNotSignedInYet() {
		assertThat(location(signIn())).endsWith("/connexion/franceconnect/numero");
		assertNothingHappened();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("faults")
	void isReportedWithoutSigningIn(String what, Consumer<FakeProvider> wrong, Fault fault) {
		linkSomebody();
		wrong.accept(provider);
		assertThat(location(signIn())).endsWith("/connexion/franceconnect/echec/" + fault.path());
		assertThat(this.visitor.get("/connexion/franceconnect/echec/" + fault.path()).statusCode()).isEqualTo(200);
		assertThat(this.visitor.isSignedIn()).isFalse();
		assertThat(count("france_connect_link")).isOne();
	}

	static Stream<Arguments> faults() {
		return Stream.of(fault("the nonce of another sign-in", (it) -> it.says("nonce", "another"), Fault.NONCE),
				fault("no nonce", (it) -> it.says("nonce", ""), Fault.NONCE),
				fault("a token without a signature", FakeProvider::doesNotSign, Fault.SIGNATURE),
				fault("a token signed with the shared secret", FakeProvider::signsWithTheSecret, Fault.SIGNATURE),
				fault("a token of another key by the same name", FakeProvider::signsWithAKeyOfItsOwn, Fault.SIGNATURE),
				fault("a token of an unpublished key", FakeProvider::signsWithAnUnknownKey, Fault.SIGNATURE),
				fault("keys that cannot be had", (it) -> {
					it.signsWithAnUnknownKey();
					it.hidesItsKeys();
				}, Fault.UNREACHABLE),
				fault("a token that has expired",
						(it) -> it.says("iat", FakeProvider.seconds(-300)).says("exp", FakeProvider.seconds(-120)),
						Fault.EXPIRED),
				fault("a token of a time to come",
						(it) -> it.says("iat", FakeProvider.seconds(600)).says("exp", FakeProvider.seconds(900)),
						Fault.EXPIRED),
				fault("a token without an end", (it) -> it.says("exp", ""), Fault.ANSWER),
				fault("a token for another site", (it) -> it.says("aud", "another"), Fault.AUDIENCE),
				fault("a token to be used by another site", (it) -> it.says("azp", "another"), Fault.ANSWER),
				fault("a token of another provider", (it) -> it.says("iss", "https://elsewhere.example"), Fault.ISSUER),
				fault("a lower level than asked", (it) -> it.says("acr", "eidas1"), Fault.ASSURANCE),
				fault("a level of another kind", (it) -> it.says("acr", "gold"), Fault.ASSURANCE),
				fault("no level at all", (it) -> it.says("acr", ""), Fault.ASSURANCE),
				fault("a code that was used", (it) -> it.answersTheCodeWith(400, "{\"error\":\"invalid_grant\"}"),
						Fault.CODE),
				fault("a client that is not known",
						(it) -> it.answersTheCodeWith(401, "{\"error\":\"invalid_client\"}"), Fault.REQUEST_REFUSED),
				fault("a provider out of order", (it) -> it.answersTheCodeWith(500, "{\"error\":\"server_error\"}"),
						Fault.SERVER_ERROR),
				fault("tokens without one for us",
						(it) -> it.answersTheCodeWith(200, "{\"access_token\":\"access\",\"token_type\":\"Bearer\"}"),
						Fault.ANSWER),
				fault("tokens that are none", (it) -> it.answersTheCodeWith(200, "<html>"), Fault.ANSWER),
				fault("a line that is cut at the code", FakeProvider::breaksOffAtTheCode, Fault.UNREACHABLE),
				fault("an answer that does not come", (it) -> it.takesItsTimeWithTheCode(12_000), Fault.UNREACHABLE),
				fault("a line that is cut at the identity", FakeProvider::breaksOffAtTheIdentity, Fault.UNREACHABLE),
				fault("an identity that is not signed",
						(it) -> it.answersTheIdentityWith(200, "application/json", "{\"sub\":\"angela\"}"),
						Fault.USER_INFO),
				fault("an identity signed with another key", FakeProvider::signsTheIdentityWithAKeyOfItsOwn,
						Fault.USER_INFO),
				fault("an identity that is refused", (it) -> it.answersTheIdentityWith(401, "text/plain", ""),
						Fault.USER_INFO),
				fault("the identity of somebody else", (it) -> it.saysOfTheIdentity("sub", "another"), Fault.SUBJECT),
				fault("an identity for another site", (it) -> it.saysOfTheIdentity("aud", "another"), Fault.AUDIENCE),
				fault("an identity of another provider",
						(it) -> it.saysOfTheIdentity("iss", "https://elsewhere.example"), Fault.ISSUER),
				fault("an identity that has expired", (it) -> it.saysOfTheIdentity("iat", FakeProvider.seconds(-300))
					.saysOfTheIdentity("exp", FakeProvider.seconds(-120)), Fault.EXPIRED));
	}

	@ParameterizedTest
	@CsvSource({ "access_denied,REFUSED", "login_required,LOGIN_REQUIRED", "interaction_required,LOGIN_REQUIRED",
			"temporarily_unavailable,TEMPORARILY_UNAVAILABLE", "server_error,SERVER_ERROR",
			"invalid_scope,REQUEST_REFUSED", "unauthorized_client,REQUEST_REFUSED" })
	void aRefusalOfTheProviderIsReported(String error, Fault fault) {
		HttpResponse<String> answer = comeBack("error=" + error + "&state=" + start().get("state"));
		assertThat(location(answer)).endsWith("/echec/" + fault.path());
		assertNothingHappened();
	}

	@ParameterizedTest
	@CsvSource(value = { "code=code&state=another", "code=code", "error=access_denied", "''" })
	void anUnrequestedAnswerIsReported(String query) {
		start();
		assertThat(location(comeBack(query))).endsWith("/echec/" + Fault.STATE.path());
		assertNothingHappened();
	}

	@Test
	void anAnswerInAnotherBrowserIsWorthNothing() {
		String state = start().get("state");
		this.visitor = new Visitor(this.port);
		assertThat(location(comeBack("code=code&state=" + state))).endsWith("/echec/" + Fault.STATE.path());
		assertNothingHappened();
	}

	@Test
	void anAnswerIsGoodOnce() {
		String state = start().get("state");
		comeBack("code=code&state=" + state);
		assertThat(location(comeBack("code=code&state=" + state))).endsWith("/echec/" + Fault.STATE.path());
	}

	@Test
	void aMissingPartOfTheIdentityIsReported() {
		provider.saysOfTheIdentity("birthdate", "");
		assertThat(location(signIn())).endsWith("/echec/" + Fault.INCOMPLETE.path());
		assertNothingHappened();
	}

	@Test
	void aHigherLevelThanAskedIsEnough() {
		provider.says("acr", "eidas3");
		linkSomebody();
		assertThat(location(signIn())).contains("/mes-droits");
		assertThat(this.visitor.isSignedIn()).isTrue();
	}

	@Test
	void peopleSignInInReadOnlyMode() {
		linkSomebody();
		SomeSite.refuseChanges(this.portal);
		try {
			assertThat(location(signIn())).contains("/mes-droits");
			assertThat(this.visitor.isSignedIn()).isTrue();
		}
		finally {
			SomeSite.silence(this.portal);
		}
	}

	@Test
	void theProviderMayChangeItsKeys() {
		linkSomebody();
		assertThat(location(signIn())).contains("/mes-droits");
		provider.rotates();
		this.visitor = new Visitor(this.port);
		assertThat(location(signIn())).contains("/mes-droits");
		assertThat(this.visitor.isSignedIn()).isTrue();
	}

	@Test
	void signingOutGoesOnToTheProvider() {
		linkSomebody();
		signIn();
		String onward = location(this.visitor.signOut());
		assertThat(onward).startsWith(provider.issuer() + "/end?id_token_hint=")
			.contains("post_logout_redirect_uri=http%3A%2F%2F127.0.0.1%3A" + this.port + "%2F");
		assertThat(this.visitor.isSignedIn()).isFalse();
	}

	@Test
	void whoeverCameByPasswordSignsOutHereOnly() {
		Nir nir = People.newNir();
		People.withAccount(this.portal, nir);
		this.visitor.signIn(nir.number(), People.PASSWORD);
		assertThat(location(this.visitor.signOut())).endsWith("/").doesNotContain(provider.issuer());
	}

	@Test
	void aSuspendedAccountStaysSuspended() {
		Citizen citizen = linkSomebody();
		this.database.sql("""
				update account set frozen_at = current_timestamp, frozen_by = 'AGENT', freeze_motive = 'ASKED_BY_PERSON'
				where id = ?""").param(citizen.accountId()).update();
		assertThat(location(signIn())).endsWith("/compte-bloque");
		assertThat(this.visitor.isSignedIn()).isFalse();
	}

	@Test
	void theSessionGetsANewName() {
		linkSomebody();
		start();
		String before = this.visitor.cookie("JSESSIONID").orElseThrow().getValue();
		signIn();
		assertThat(this.visitor.cookie("JSESSIONID").orElseThrow().getValue()).isNotEqualTo(before);
	}

	@Test
	void whoeverShowsOnceMoreWhoTheyAreComesBackToTheirPage() {
		linkSomebody();
		signIn();
		Map<String, String> asked = start("/verifier?page=/mon-profil/fermer");
		assertThat(asked).containsEntry("prompt", "login").containsEntry("max_age", "0");
		assertThat(location(comeBack("code=code&state=" + asked.get("state")))).endsWith("/mon-profil/fermer");
		assertThat(this.visitor.isSignedIn()).isTrue();
	}

	@Test
	void aProofLeadsToNoOtherSite() {
		linkSomebody();
		signIn();
		Map<String, String> asked = start("/verifier?page=//elsewhere.example");
		assertThat(location(comeBack("code=code&state=" + asked.get("state"))))
			.endsWith(":" + this.port + "/mon-profil");
	}

	@Test
	void anOldIdentificationProvesNothing() {
		linkSomebody();
		signIn();
		provider.says("auth_time", FakeProvider.seconds(-600));
		Map<String, String> asked = start("/verifier?page=/mon-profil/fermer");
		assertThat(location(comeBack("code=code&state=" + asked.get("state"))))
			.endsWith("/echec/" + Fault.STALE.path());
	}

	@Test
	void somebodyElseProvesNothing() {
		linkSomebody();
		signIn();
		provider.says("sub", "another").saysOfTheIdentity("sub", "another");
		Map<String, String> asked = start("/verifier?page=/mon-profil/fermer");
		assertThat(location(comeBack("code=code&state=" + asked.get("state"))))
			.endsWith("/echec/" + Fault.SOMEBODY_ELSE.path());
		this.visitor = new Visitor(this.port);
		provider.doRight();
		Map<String, String> nobody = start("/verifier?page=/mon-profil/fermer");
		assertThat(location(comeBack("code=code&state=" + nobody.get("state"))))
			.endsWith("/echec/" + Fault.SOMEBODY_ELSE.path());
		assertThat(this.visitor.isSignedIn()).isFalse();
	}

	@Test
	void freshIdentificationProvesWhoOneIs() {
		Citizen citizen = signInByPassword();
		assertThat(proveIdentity()).endsWith(":" + this.port + "/prouver-mon-identite");
		assertThat(proofs(citizen)).isOne();
		assertThat(count("france_connect_link")).isZero();
	}

	@Test
	void anOldIdentificationProvesNoIdentity() {
		Citizen citizen = signInByPassword();
		provider.says("auth_time", FakeProvider.seconds(-600));
		assertThat(proveIdentity()).endsWith("/echec/" + Fault.STALE.path());
		assertThat(proofs(citizen)).isZero();
	}

	@Test
	void theIdentityOfSomebodyElseProvesNothing() {
		Citizen citizen = signInByPassword();
		provider.saysOfTheIdentity("birthdate", "1956-08-14");
		assertThat(proveIdentity()).endsWith("/prouver-mon-identite");
		assertThat(proofs(citizen)).isZero();
	}

	@Test
	void anAnswerProvesAnIdentityOnceAndInItsSessionOnly() {
		Citizen citizen = signInByPassword();
		provider.saysOfTheIdentity("birthdate", "1956-08-14");
		String state = start("/prouver").get("state");
		comeBack("code=code&state=" + state);
		provider.doRight();
		becomes(citizen);
		assertThat(location(comeBack("code=code&state=" + state))).endsWith("/echec/" + Fault.STATE.path());
		String next = start("/prouver").get("state");
		this.visitor.signOut();
		assertThat(location(comeBack("code=code&state=" + next))).contains("/echec/");
		assertThat(proofs(citizen)).isZero();
	}

	@Test
	void aLevelTooLowProvesNoIdentity() {
		Citizen citizen = signInByPassword();
		provider.says("acr", "eidas1");
		assertThat(proveIdentity()).endsWith("/echec/" + Fault.ASSURANCE.path());
		assertThat(proofs(citizen)).isZero();
	}

	@Test
	void nobodySignedInProvesNothing() {
		assertThat(proveIdentity()).endsWith("/echec/" + Fault.SOMEBODY_ELSE.path());
		assertThat(this.visitor.isSignedIn()).isFalse();
	}

	private Citizen signInByPassword() {
		Nir nir = People.newNir();
		Citizen citizen = People.withAccount(this.portal, nir);
		becomes(citizen);
		this.visitor.signIn(nir.number(), People.PASSWORD);
		return citizen;
	}

	// The provider answers with the civil status of this account’s owner.
	private void becomes(Citizen citizen) {
		String number = this.accounts.nirOf(new AccountId(citizen.accountId())).orElseThrow().number();
		provider.says("sub", number)
			.saysOfTheIdentity("sub", number)
			.saysOfTheIdentity("family_name", "L’Héritier")
			.saysOfTheIdentity("gender", "female")
			.saysOfTheIdentity("birthdate", "1955-08-14")
			.saysOfTheIdentity("birthplace", number.substring(5, 10));
	}

	private String proveIdentity() {
		return location(comeBack("code=code&state=" + start("/prouver").get("state")));
	}

	private int proofs(Citizen citizen) {
		return this.database.sql("select count(*) from identity_proof where account_id = ?")
			.param(citizen.accountId())
			.query(Integer.class)
			.single();
	}

	private Citizen linkSomebody() {
		Citizen citizen = People.withAccount(this.portal, People.newNir());
		this.transaction
			.executeWithoutResult((status) -> this.links.link(citizen.accountId(), this.subjects.of("angela")));
		return citizen;
	}

	private HttpResponse<String> signIn() {
		Map<String, String> asked = start();
		return comeBack("code=code&state=" + asked.get("state"));
	}

	private Map<String, String> start() {
		return start("");
	}

	private Map<String, String> start(String where) {
		HttpResponse<String> answer = this.visitor.get("/connexion/franceconnect" + where);
		Map<String, String> asked = UriComponentsBuilder.fromUri(URI.create(location(answer)))
			.build()
			.getQueryParams()
			.toSingleValueMap();
		asked.replaceAll((name, value) -> URLDecoder.decode(value, StandardCharsets.UTF_8));
		provider.expect(asked.get("nonce"));
		return asked;
	}

	private HttpResponse<String> comeBack(String query) {
		return this.visitor.get("/connexion/franceconnect/retour?" + query);
	}

	private void assertNothingHappened() {
		assertThat(this.visitor.isSignedIn()).isFalse();
		assertThat(count("france_connect_link")).isZero();
	}

	private int count(String table) {
		return this.database.sql("select count(*) from " + table).query(Integer.class).single();
	}

	private static String location(HttpResponse<String> answer) {
		return answer.headers().firstValue("Location").orElse("no redirect: " + answer.statusCode());
	}

	private static Arguments fault(String what, Consumer<FakeProvider> wrong, Fault fault) {
		return arguments(what, wrong, fault);
	}

}
