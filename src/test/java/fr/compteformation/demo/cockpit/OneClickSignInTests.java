package fr.compteformation.demo.cockpit;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.DemonstrationTest;
import fr.compteformation.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

@DemonstrationTest
class OneClickSignInTests {

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient database;

	private Visitor visitor;

	private String origin;

	@BeforeEach
	void visit() {
		this.visitor = new Visitor(this.port);
		this.origin = "http://127.0.0.1:" + this.port;
	}

	@ParameterizedTest
	@EnumSource
	void signsInAsEverybody(DemoRole role) {
		HttpResponse<String> answer = enter(role, Map.of());
		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(answer.headers().firstValue("Location").orElseThrow())
			.endsWith(role.realm().map((realm) -> realm.start().path()).orElse("/mes-droits"));
		assertThat(this.visitor.get(start(role)).statusCode()).isEqualTo(200);
	}

	private static String start(DemoRole role) {
		return role.realm().map((realm) -> switch (realm) {
			case AGENTS -> "/agent/dif";
			case PROFESSIONALS -> "/professionnels/dossiers";
		}).orElse("/mes-droits");
	}

	@Test
	void whoeverWasSignedInLeaves() {
		int open = openSessions();
		enter(DemoRole.SOLENE, Map.of());
		enter(DemoRole.CHLOE, Map.of());
		assertThat(openSessions()).isEqualTo(open + 1);
		assertThat(this.visitor.isSignedIn()).isTrue();
		enter(DemoRole.IDRISS, Map.of());
		assertThat(openSessions()).isEqualTo(open);
	}

	@Test
	void whoeverStayedSignedInDoesNotComeBack() {
		this.visitor.signInAndStay("2 85 11 2B 096 012 02", "Cerisier-bleu-47");
		assertThat(this.visitor.cookie("rester-connecte")).isPresent();
		enter(DemoRole.SOLENE, Map.of());
		assertThat(this.visitor.cookie("rester-connecte")).isEmpty();
		assertThat(this.database.sql("select count(*) from remembered_device").query(Integer.class).single()).isZero();
	}

	@Test
	void goesOnToAPageOfThePortalOnly() {
		assertThat(
				enter(DemoRole.YANN, Map.of("page", "/mes-droits/dif")).headers().firstValue("Location").orElseThrow())
			.endsWith(this.port + "/mes-droits/dif");
		assertThat(enter(DemoRole.YANN, Map.of("page", "//elsewhere.example/x")).headers()
			.firstValue("Location")
			.orElseThrow()).endsWith(this.port + "/mes-droits");
	}

	@Test
	void nobodyEntersThroughAProxyThatRewritesTheHost() {
		assertThat(this.visitor
			.post("/demo/entrer", Map.of("role", "CHLOE"), "Origin", "https://demo.example", "Sec-Fetch-Site",
					"same-origin")
			.statusCode()).isEqualTo(403);
		assertThat(this.visitor
			.post("/demo/entrer", Map.of("role", "CHLOE"), "Origin", "null", "Sec-Fetch-Site", "same-origin")
			.statusCode()).isEqualTo(403);
		assertThat(this.visitor.isSignedIn()).isFalse();
	}

	@Test
	void browsersNameTheOriginOfTheForm() {
		assertThat(this.visitor.get("/demo").headers().allValues("Referrer-Policy")).containsExactly("same-origin");
	}

	@Test
	void otherSitesAndUnknownRolesAreRefused() {
		assertThat(this.visitor
			.post("/demo/entrer", Map.of("role", "CHLOE"), "Origin", this.origin, "Sec-Fetch-Site", "cross-site")
			.statusCode()).isEqualTo(403);
		assertThat(enter(Map.of("role", "NOBODY")).statusCode()).isEqualTo(403);
		assertThat(this.visitor.isSignedIn()).isFalse();
	}

	private int openSessions() {
		return this.database.sql("select count(*) from citizen_session where ended_at is null")
			.query(Integer.class)
			.single();
	}

	private HttpResponse<String> enter(DemoRole role, Map<String, String> more) {
		Map<String, String> form = new HashMap<>(more);
		form.put("role", role.name());
		return enter(form);
	}

	private HttpResponse<String> enter(Map<String, String> form) {
		return this.visitor.post("/demo/entrer", form, "Origin", this.origin);
	}

}
