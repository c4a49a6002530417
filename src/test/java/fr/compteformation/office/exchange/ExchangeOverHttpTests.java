package fr.compteformation.office.exchange;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import fr.compteformation.AbstractHttpTests;
import fr.compteformation.MovableClock;
import fr.compteformation.OtherPolicies;
import fr.compteformation.People;
import fr.compteformation.office.employerfile.EmployerFileKind;
import fr.compteformation.office.employerfile.SomeEmployers;
import fr.compteformation.office.sentfile.SentFileReading;
import fr.compteformation.people.audit.Act;
import fr.compteformation.people.audit.PastAct;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.personal.activity.AgentAccesses;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.security.SecretToken;
import fr.compteformation.platform.site.SomeSite;
import fr.compteformation.training.dossier.Learner;

import static org.assertj.core.api.Assertions.assertThat;

/** What other programs get with their keys, and what they do not. */
@OtherPolicies
@ExtendWith(OutputCaptureExtension.class)
class ExchangeOverHttpTests extends AbstractHttpTests {

	@Autowired
	private MovableClock clock;

	@Autowired
	private AgentAccesses looks;

	@Autowired
	private SentFileReading reading;

	@Autowired
	private EmployerFileKind kind;

	@ParameterizedTest
	@CsvSource(textBlock = """
			POST balances/search,                           401, 400, 403, 403, 403
			GET declarations?day=2026-01-05,                401, 403, 200, 403, 403
			GET dossiers?day=2026-01-05,                    401, 403, 403, 200, 403
			POST employer-files,                            401, 403, 403, 403, 400
			GET employer-files/00000000-0000-0000-0000-000000000001, 401, 403, 403, 403, 404
			GET openapi.json,                               200, 200, 200, 200, 200
			GET balances/search,                            401, 403, 403, 403, 403
			DELETE declarations,                            401, 403, 403, 403, 403
			GET nothing,                                    401, 403, 403, 403, 403
			""")
	void everyScopeFindsAtEveryDoorWhatTheTableSays(String door, int nobody, int balances, int declarations,
			int dossiers, int files) {
		String[] request = door.split(" ");
		assertThat(status(request, null)).isEqualTo(nobody);
		assertThat(Arrays.stream(ExchangeScope.values())
			.map((scope) -> status(request, SomeKeys.with(this.portal, scope))))
			.containsExactly(balances, declarations, dossiers, files);
	}

	private int status(String[] request, @Nullable SecretToken key) {
		return send(key, request[1], request[0], "{}", "Content-Type", "application/json").statusCode();
	}

	@Test
	void anAnswerHasNoCookieAndAProblemIsOneByTheStandard() {
		HttpResponse<String> refused = get(null, "declarations?day=2026-01-05");
		assertThat(refused.headers().allValues("Set-Cookie")).isEmpty();
		assertThat(refused.headers().firstValue("Content-Type"))
			.hasValueSatisfying((type) -> assertThat(type).startsWith("application/problem+json"));
		assertThat(refused.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
		assertThat(refused.body()).contains("urn:compte-formation:problem:unauthorized");
		HttpResponse<String> given = get(SomeKeys.with(this.portal, ExchangeScope.DECLARATIONS),
				"declarations?day=2026-01-05");
		assertThat(given.headers().allValues("Set-Cookie")).isEmpty();
		assertThat(given.headers().firstValue("Cache-Control"))
			.hasValueSatisfying((cache) -> assertThat(cache).contains("no-store"));
	}

	@Test
	void aKeyEndsWithItsDayAndWhenItIsRevoked() {
		SecretToken key = SomeKeys.with(this.portal, ExchangeScope.DECLARATIONS);
		String door = "declarations?day=2026-01-05";
		assertThat(get(key, door).statusCode()).isEqualTo(200);
		this.clock.advance(Duration.ofDays(200));
		assertThat(get(key, door).statusCode()).isEqualTo(401);
		SecretToken other = SomeKeys.with(this.portal, ExchangeScope.DECLARATIONS);
		SomeKeys.revoke(this.portal, other);
		assertThat(get(other, door).statusCode()).isEqualTo(401);
	}

	@Test
	void aBalanceIsGivenForADossierAndThePersonSeesIt(CapturedOutput log) {
		Learner learner = new Learner(this.portal).earns(60).declaresDif(10);
		Reference dossier = learner.submits(600);
		SecretToken key = SomeKeys.with(this.portal, ExchangeScope.BALANCES);
		HttpResponse<String> answer = ask(key, learner.nir(), dossier);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).contains("\"cpfCents\":90000", "\"difCents\":15000", "\"c2pPoints\":0")
			.doesNotContain(learner.nir().value());
		List<PastAct> seen = learner.themselves(() -> this.looks.lately(learner.citizen()));
		assertThat(seen).extracting(PastAct::act).containsExactly(Act.BALANCE_GIVEN);
		assertThat(learner.themselves(() -> this.looks.programs(learner.citizen(), seen)))
			.containsValue("Région Bretagne");
		assertThat(log.getAll()).doesNotContain(learner.nir().value()).doesNotContain(key.value());
	}

	@Test
	void nobodyLearnsWhoIsKnownWithoutTheirDossier() {
		Learner learner = new Learner(this.portal).earns(60).declaresDif(10);
		Reference draft = learner.drafts(600);
		Reference other = new Learner(this.portal).earns(60).declaresDif(10).submits(600);
		SecretToken key = SomeKeys.with(this.portal, ExchangeScope.BALANCES);
		assertThat(Stream
			.of(ask(key, learner.nir(), other), ask(key, learner.nir(), draft), ask(key, People.newNir(), other))
			.map((answer) -> answer.statusCode() + answer.body())).allMatch((answer) -> answer.startsWith("404"))
			.containsOnly("404" + ask(key, learner.nir(), Reference.random()).body());
		assertThat(learner.themselves(() -> this.looks.lately(learner.citizen()))).isEmpty();
	}

	@Test
	void whoeverTriesNumbersMustWait() {
		SecretToken key = SomeKeys.with(this.portal, ExchangeScope.BALANCES);
		Reference dossier = Reference.random();
		for (int miss = 0; miss < BalanceEndpoint.FREE_MISSES; miss++) {
			assertThat(ask(key, People.newNir(), dossier).statusCode()).isEqualTo(404);
		}
		ask(key, People.newNir(), dossier);
		HttpResponse<String> refused = ask(key, People.newNir(), dossier);
		assertThat(refused.statusCode()).isEqualTo(429);
		assertThat(refused.headers().firstValue("Retry-After")).isPresent();
	}

	@Test
	void numbersTriedAtTheSameTimeGainNothing() {
		SecretToken key = SomeKeys.with(this.portal, ExchangeScope.BALANCES);
		Reference dossier = Reference.random();
		List<CompletableFuture<Integer>> answers = Stream
			.generate(() -> CompletableFuture.supplyAsync(() -> ask(key, People.newNir(), dossier).statusCode(),
					Executors.newVirtualThreadPerTaskExecutor()))
			.limit(3L * BalanceEndpoint.FREE_MISSES)
			.toList();
		assertThat(answers.stream().map(CompletableFuture::join).filter((status) -> status == 404))
			.hasSizeLessThanOrEqualTo(BalanceEndpoint.FREE_MISSES + 1);
	}

	@Test
	void readingGoesOnInReadOnlyModeAndFilesAreRefused() {
		SecretToken key = SomeKeys.with(this.portal, ExchangeScope.DECLARATIONS, ExchangeScope.BALANCES,
				ExchangeScope.EMPLOYER_FILES);
		Learner learner = new Learner(this.portal).earns(60).declaresDif(10);
		Reference dossier = learner.submits(600);
		SomeSite.refuseChanges(this.portal);
		try {
			assertThat(get(key, "declarations?day=2026-01-05").statusCode()).isEqualTo(200);
			assertThat(ask(key, learner.nir(), dossier).statusCode()).isEqualTo(200);
			HttpResponse<String> refused = deposit(key, "paie-2025", "nir");
			assertThat(refused.statusCode()).isEqualTo(503);
			assertThat(refused.body()).contains("problem:unavailable");
			assertThat(refused.headers().firstValue("Retry-After")).hasValue("60");
		}
		finally {
			SomeSite.silence(this.portal);
		}
		assertThat(deposit(key, "paie-2025", "nir").statusCode()).isEqualTo(202);
	}

	@Test
	void aKeyHasAPaceOfItsOwn() {
		SecretToken key = SomeKeys.with(this.portal, ExchangeScope.DOSSIERS);
		assertThat(Stream.generate(() -> get(key, "openapi.json").statusCode())
			.limit(500)
			.anyMatch((status) -> status == 429)).isTrue();
		assertThat(get(SomeKeys.with(this.portal, ExchangeScope.DOSSIERS), "openapi.json").statusCode()).isEqualTo(200);
	}

	@Test
	void wrongKeysAreSlowedDownAndRightOnesAreNot() {
		for (int guess = 0; guess <= KeyFilter.FREE_GUESSES; guess++) {
			get(SecretToken.random(), "openapi.json");
		}
		assertThat(get(SecretToken.random(), "openapi.json").statusCode()).isEqualTo(429);
		assertThat(get(SomeKeys.with(this.portal, ExchangeScope.DOSSIERS), "openapi.json").statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "[]", "null", "\"1\"", "{\"socialSecurityNumber\":\"189\"}",
			"{\"socialSecurityNumber\":{\"a\":1}}",
			"{\"socialSecurityNumber\":\"255081416802538\",\"purpose\":\"CURIOSITY\",\"dossier\":\"7F3K-92QD\"}",
			"{\"socialSecurityNumber\":\"255081416802538\",\"purpose\":\"PAYMENT\",\"dossier\":\"' or 1=1\"}" })
	void aQuestionOfAnotherFormIsInvalidAndNotRepeated(String body) {
		HttpResponse<String> answer = send(SomeKeys.with(this.portal, ExchangeScope.BALANCES), "balances/search",
				"POST", body, "Content-Type", "application/json");
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("problem:invalid").doesNotContain("255081416802538", "CURIOSITY");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "?day=", "?day=yesterday", "?day=2026-13-01", "?day=2026-01-05&limit=0",
			"?day=2026-01-05&limit=1001", "?day=2026-01-05&limit=x", "?day=2026-01-05&after=AAAA",
			"?day=2026-01-05&after=%27", "?day=+1000000-01-05", "?day=2026-01-05&after=f_________________________8" })
	void aDayOrCursorOfAnotherFormIsInvalid(String query) {
		assertThat(get(SomeKeys.with(this.portal, ExchangeScope.DECLARATIONS), "declarations" + query).statusCode())
			.isEqualTo(400);
	}

	@Test
	void anEmployersFileIsReadOnce() {
		String siret = SomeEmployers.newSiret();
		SecretToken key = SomeKeys.with(this.portal, siret, ExchangeScope.EMPLOYER_FILES);
		String lines = "nir;nom_naissance;annee;heures;statut;siret\n" + line(siret) + line(SomeEmployers.newSiret());
		HttpResponse<String> sent = deposit(key, "paie-2025", lines);
		assertThat(sent.statusCode()).isEqualTo(202);
		assertThat(sent.body()).contains("\"state\":\"WAITING\"");
		HttpResponse<String> again = deposit(key, "paie-2025", lines);
		assertThat(again.body()).isEqualTo(sent.body());
		this.reading.readAll(this.kind);
		String address = sent.headers().firstValue("Location").orElseThrow();
		assertThat(get(key, address.replace("/api/v1/", "")).body()).contains("\"state\":\"DONE\"", "\"kept\":1",
				"\"refused\":1");
		assertThat(get(SomeKeys.with(this.portal, ExchangeScope.EMPLOYER_FILES), address.replace("/api/v1/", ""))
			.statusCode()).isEqualTo(404);
		assertThat(deposit(key, "paie/../2025", lines).statusCode()).isEqualTo(400);
	}

	private static String line(String siret) {
		return "%s;L’Héritier;2025;1607;SALARIE;%s\n".formatted(People.newNir().value(), siret);
	}

	private HttpResponse<String> deposit(SecretToken key, String delivery, String lines) {
		return send(key, "employer-files", "POST", lines, "Content-Type", "text/csv", "Idempotency-Key", delivery);
	}

	private HttpResponse<String> ask(SecretToken key, Nir nir, Reference dossier) {
		return send(key, "balances/search", "POST",
				"{\"socialSecurityNumber\":\"%s\",\"purpose\":\"CO_FUNDING\",\"dossier\":\"%s\"}".formatted(nir.value(),
						dossier),
				"Content-Type", "application/json");
	}

	private HttpResponse<String> get(@Nullable SecretToken key, String path) {
		return send(key, path, "GET", "");
	}

	private HttpResponse<String> send(@Nullable SecretToken key, String path, String method, String body,
			String... headers) {
		return SomeKeys.send(this.port, key, path, method, body, headers);
	}

}
