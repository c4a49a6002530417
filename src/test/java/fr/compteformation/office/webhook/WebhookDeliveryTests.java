package fr.compteformation.office.webhook;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;

import fr.compteformation.PortalTests;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.mail.MailTemplate;
import fr.compteformation.platform.mail.Outbox;
import fr.compteformation.rights.dif.DifAct;
import fr.compteformation.rights.dif.DifDeclaration;
import fr.compteformation.rights.dif.DifDeclarations;
import fr.compteformation.rights.dif.DifState;
import fr.compteformation.rights.dif.SomeDeclarations;
import fr.compteformation.training.dossier.Learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Messages to another program, which a server of the test plays. */
class WebhookDeliveryTests extends PortalTests {

	private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

	@Autowired
	private SchedulerClient outboxClient;

	@Autowired
	private WebhookOutbox off;

	private final List<Received> received = new CopyOnWriteArrayList<>();

	private HttpServer program;

	private volatile int answer = 204;

	@BeforeEach
	void listen() throws IOException {
		this.program = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.program.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
		this.program.createContext("/", (exchange) -> {
			this.received.add(new Received(exchange.getRequestHeaders(),
					new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
			exchange.getResponseHeaders().set("Location", "http://127.0.0.1:" + this.program.getAddress().getPort());
			exchange.sendResponseHeaders(this.answer, -1);
			exchange.close();
		});
		this.program.start();
	}

	@AfterEach
	void stop() {
		this.program.stop(0);
		this.database.sql("delete from scheduled_tasks where task_name = 'webhook'").update();
	}

	@Test
	void aDossierIsToldByItsReferenceOnlyAndSigned() {
		Learner learner = new Learner(this.portal).earns(60).declaresDif(10);
		Reference dossier = learner.submits(600);
		UUID id = this.database.sql("select id from training_dossier where reference = ?")
			.param(dossier.value())
			.query(UUID.class)
			.single();
		Instant now = Instant.parse("2026-12-05T12:00:00Z");
		delivery(true).deliver("message-1", new WebhookMessage(WebhookEvent.DOSSIER_SUBMITTED, id, null, now));
		Received message = this.received.getFirst();
		assertThat(message.body()).isEqualTo("{\"type\":\"dossier.submitted\",\"timestamp\":\"2026-12-05T12:00:00Z\","
				+ "\"data\":{\"reference\":\"" + dossier + "\"}}");
		Instant sent = Instant.ofEpochSecond(Long.parseLong(message.headers().getFirst("webhook-timestamp")));
		assertThat(message.headers().getFirst("webhook-id")).isEqualTo("message-1");
		assertThat(message.headers().getFirst("webhook-signature"))
			.isEqualTo(new WebhookSignature(SECRET).of("message-1", sent, message.body()));
	}

	@Test
	void aDeclarationIsToldByItsNumberAndState() {
		Learner learner = new Learner(this.portal);
		DifDeclaration form = SomeDeclarations.form(this.portal, learner, "96");
		SomeDeclarations.declare(this.portal, learner, form);
		UUID id = SomeDeclarations.idOf(form);
		Instant now = Instant.parse("2026-12-05T12:00:00Z");
		delivery(true).deliver("m", new WebhookMessage(WebhookEvent.DIF_CHANGED, id, "VALIDATED", now));
		assertThat(this.received.getFirst().body()).matches("\\{\"type\":\"declaration.changed\","
				+ "\"timestamp\":\"2026-12-05T12:00:00Z\",\"data\":\\{\"reference\":\"[0-9]+\",\"state\":\"VALIDATED\"}}");
	}

	@Test
	void anErasedSubjectIsNotTold() {
		delivery(true).deliver("message-1", message());
		assertThat(this.received).isEmpty();
	}

	@Test
	void otherAnswersAreFailuresAndRedirectsAreNotFollowed() {
		WebhookMessage message = submitted();
		for (int status : List.of(302, 400, 410, 500)) {
			this.answer = status;
			assertThatExceptionOfType(WebhookFailure.class).isThrownBy(() -> delivery(true).deliver("m", message))
				.withMessage("the receiver answered " + status);
		}
		assertThat(this.received).hasSize(4);
		assertThatExceptionOfType(WebhookFailure.class).isThrownBy(() -> delivery(false).deliver("m", message));
		assertThat(this.received).hasSize(4);
	}

	@Test
	void aNodeWithoutTheAddressLosesNothing() {
		WebhookMessage message = submitted();
		WebhookDelivery former = new WebhookDelivery(this.database,
				new WebhookSettings(null, "", Duration.ofSeconds(5), 12, false), this.clock);
		assertThatExceptionOfType(WebhookFailure.class).isThrownBy(() -> former.deliver("m", message));
		assertThat(delivery(true).deliver("m", message)).isTrue();
		assertThat(this.received).hasSize(1);
	}

	@Test
	void aBodyThatNeverEndsIsCutOffAndOthersAreNotSent() throws Exception {
		WebhookMessage message = submitted();
		WebhookDelivery delivery = delivery(true);
		CountDownLatch hangs = new CountDownLatch(WebhookDelivery.AT_ONCE);
		CountDownLatch over = new CountDownLatch(1);
		this.program.removeContext("/");
		this.program.createContext("/", (exchange) -> {
			exchange.sendResponseHeaders(200, 0);
			exchange.getResponseBody().write(1);
			exchange.getResponseBody().flush();
			hangs.countDown();
			await(over);
			exchange.close();
		});
		List<CompletableFuture<Boolean>> sending = IntStream.range(0, WebhookDelivery.AT_ONCE)
			.mapToObj((turn) -> CompletableFuture.supplyAsync(() -> delivery.deliver("m", message)))
			.toList();
		await(hangs);
		assertThat(delivery.deliver("m", message)).isFalse();
		for (CompletableFuture<Boolean> one : sending) {
			assertThat(one).failsWithin(Duration.ofSeconds(20))
				.withThrowableThat()
				.havingCause()
				.isInstanceOf(WebhookFailure.class)
				.withMessage("the receiver did not answer in time");
		}
		over.countDown();
	}

	private static void await(CountDownLatch latch) {
		try {
			assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
		}
		catch (InterruptedException stopped) {
			throw new IllegalStateException(stopped);
		}
	}

	private WebhookMessage submitted() {
		UUID id = this.database.sql("select id from training_dossier where reference = ?")
			.param(new Learner(this.portal).earns(60).declaresDif(10).submits(600).value())
			.query(UUID.class)
			.single();
		return new WebhookMessage(WebhookEvent.DOSSIER_SUBMITTED, id, null, this.clock.instant());
	}

	@Test
	void actsThatPeopleSeeAreToldWithTheStateTheyLedTo() {
		WebhookOutbox outbox = new WebhookOutbox(this.outboxClient, settings(true), this.clock);
		this.transaction.executeWithoutResult((status) -> {
			outbox.add(acted(DifAct.DECLARE, DifState.DECLARED));
			outbox.add(acted(DifAct.HAND_OVER, DifState.SECOND_LOOK));
			outbox.add(acted(DifAct.CONFIRM, DifState.REFUSED));
			outbox.add(acted(DifAct.CONTEST, DifState.CONTESTED));
		});
		assertThat(this.database.sql("select task_data from scheduled_tasks where task_name = 'webhook'")
			.query(byte[].class)
			.list()).extracting((data) -> JsonMapper.shared().readValue(data, WebhookMessage.class))
			.extracting((told) -> told.event().type() + ' ' + told.state() + ' ' + told.failures())
			.containsExactlyInAnyOrder("declaration.made null 0", "declaration.changed REFUSED 0",
					"declaration.changed CONTESTED 0");
	}

	private static DifDeclarations.Acted acted(DifAct act, DifState state) {
		return new DifDeclarations.Acted(UUID.randomUUID(), act, state);
	}

	@Test
	void aMessageIsAddedWithTheChangeOrNotAtAll() {
		WebhookOutbox outbox = new WebhookOutbox(this.outboxClient, settings(true), this.clock);
		this.transaction.executeWithoutResult((status) -> outbox.add(added("DOSSIER_VALIDATED")));
		assertThat(waiting()).isOne();
		this.transaction.executeWithoutResult((status) -> {
			outbox.add(added("DOSSIER_VALIDATED"));
			status.setRollbackOnly();
		});
		assertThat(waiting()).isOne();
		this.transaction.executeWithoutResult((status) -> outbox.add(added("PASSWORD_LINK")));
		assertThat(waiting()).isOne();
	}

	@Test
	void nothingIsAddedUnlessTheOperatorNamesAnAddress() {
		new Learner(this.portal).earns(60).declaresDif(10).submits(600);
		assertThat(waiting()).isZero();
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.off.add(added("DOSSIER_VALIDATED")));
	}

	private int waiting() {
		return this.database.sql("select count(*) from scheduled_tasks where task_name = 'webhook'")
			.query(Integer.class)
			.single();
	}

	private static WebhookMessage message() {
		return new WebhookMessage(WebhookEvent.DOSSIER_VALIDATED, UUID.randomUUID(), null, Instant.EPOCH);
	}

	private static Outbox.Added added(String template) {
		return new Outbox.Added(new MailTemplate() {

			@Override
			public String name() {
				return template;
			}

			@Override
			public @Nullable Class<? extends Record> model() {
				return null;
			}
		}, UUID.randomUUID());
	}

	private WebhookDelivery delivery(boolean privateAddresses) {
		return new WebhookDelivery(this.database, settings(privateAddresses), this.clock);
	}

	private WebhookSettings settings(boolean privateAddresses) {
		return new WebhookSettings(URI.create("http://127.0.0.1:" + this.program.getAddress().getPort() + "/hooks"),
				SECRET, Duration.ofSeconds(2), 12, privateAddresses);
	}

	private record Received(Headers headers, String body) {

	}

}
