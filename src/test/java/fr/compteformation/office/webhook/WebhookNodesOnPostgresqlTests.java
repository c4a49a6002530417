package fr.compteformation.office.webhook;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.boot.autoconfigure.Jackson3Serializer;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.platform.keys.BareDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two nodes with one outbox, and a receiver that is well, slow, away, or killed: each
 * message arrives at least once, signed, and once as long as nothing goes wrong.
 */
class WebhookNodesOnPostgresqlTests {

	private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

	private static final Duration TIMEOUT = Duration.ofSeconds(1);

	private static final int OK = 204;

	private final BareDatabase bare = BareDatabase.onPostgresql();

	private final JdbcClient database = this.bare.client();

	private final UUID dossier = UUID.randomUUID();

	private final List<Received> received = new CopyOnWriteArrayList<>();

	private volatile Duration slowness = Duration.ZERO;

	private volatile int answer = OK;

	private int port;

	private HttpServer receiver;

	private List<Scheduler> nodes = List.of();

	@BeforeEach
	void listen() throws IOException, SQLException {
		openReceiver();
		try (Connection connection = this.bare.source().getConnection();
				Statement statement = connection.createStatement()) {
			// A dossier without its person and its training.
			statement.execute("set session_replication_role = replica");
			statement.execute("""
					insert into training_dossier (id, reference, holder_id, title, provider, price, starts_on, ends_on,
						state, drafted_at, version)
					values ('%s', '7F3K-92QD', gen_random_uuid(), 'T', 'P', 1, '2027-01-01', '2027-01-02', 'DRAFT',
						now(), 0)""".formatted(this.dossier));
			statement.execute("set session_replication_role = origin");
		}
	}

	@AfterEach
	void stop() {
		this.nodes.forEach(Scheduler::stop);
		this.receiver.stop(0);
		this.bare.close();
	}

	@Test
	void twoNodesSendEachMessageOnceAndSigned() {
		this.slowness = Duration.ofMillis(20);
		add(40);
		startNodes();
		awaitEmptyOutbox();
		assertThat(this.received).hasSize(40).allSatisfy(WebhookNodesOnPostgresqlTests::isSigned);
		assertThat(ids()).doesNotHaveDuplicates();
	}

	@Test
	void receiverThatWasAwayIsToldOnceItIsBack() throws IOException {
		this.receiver.stop(0);
		add(6);
		startNodes();
		awaitFailures(6);
		assertThat(this.received).isEmpty();
		openReceiver();
		this.answer = 503;
		tryAgain();
		awaitFailures(12);
		this.answer = OK;
		tryAgain();
		awaitEmptyOutbox();
		assertThat(this.received).hasSize(12).allSatisfy(WebhookNodesOnPostgresqlTests::isSigned);
		assertThat(ids().distinct()).hasSize(6);
	}

	@Test
	void receiverThatIsSlowIsToldAgainUnderTheSameId() {
		this.slowness = TIMEOUT.multipliedBy(2);
		add(1);
		startNodes();
		awaitFailures(1);
		this.slowness = Duration.ZERO;
		tryAgain();
		awaitEmptyOutbox();
		assertThat(this.received).hasSize(2).allSatisfy(WebhookNodesOnPostgresqlTests::isSigned);
		assertThat(ids().distinct()).hasSize(1);
	}

	@Test
	void receiverKilledWhileItAnswersIsToldAgain() throws IOException {
		this.slowness = Duration.ofMillis(600);
		add(1);
		startNodes();
		Awaitility.await().until(() -> !this.received.isEmpty());
		this.receiver.stop(0);
		awaitFailures(1);
		this.slowness = Duration.ZERO;
		openReceiver();
		tryAgain();
		awaitEmptyOutbox();
		assertThat(ids().distinct()).hasSize(1);
		assertThat(this.received).hasSize(2);
	}

	// What kill -9 leaves: a message that was received, and is still picked.
	@Test
	void messageOfAKilledNodeIsSentByTheOther() {
		add(1);
		String id = this.database.sql("select task_instance from scheduled_tasks where task_name = 'webhook'")
			.query(String.class)
			.single();
		delivery().deliver(id, message());
		this.database.sql("""
				update scheduled_tasks set picked = true, picked_by = 'killed',
				last_heartbeat = now() - interval '1 hour' where task_name = 'webhook'""").update();
		startNodes();
		awaitEmptyOutbox();
		assertThat(ids()).containsExactly(id, id);
	}

	private void openReceiver() throws IOException {
		this.receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), this.port), 0);
		this.port = this.receiver.getAddress().getPort();
		this.receiver.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
		this.receiver.createContext("/", this::receive);
		this.receiver.start();
	}

	private void receive(HttpExchange exchange) throws IOException {
		this.received.add(new Received(exchange.getRequestHeaders(),
				new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
		try {
			Thread.sleep(this.slowness);
		}
		catch (InterruptedException stopped) {
			throw new IOException(stopped);
		}
		exchange.sendResponseHeaders(this.answer, -1);
		exchange.close();
	}

	private void add(int messages) {
		SchedulerClient outbox = SchedulerClient.Builder.create(this.bare.source())
			.serializer(new Jackson3Serializer())
			.build();
		IntStream.range(0, messages)
			.forEach(
					(number) -> outbox.scheduleIfNotExists(WebhookOutbox.MESSAGES.instance(UUID.randomUUID().toString())
						.data(message())
						.scheduledTo(Instant.now())));
	}

	private WebhookMessage message() {
		return new WebhookMessage(WebhookEvent.DOSSIER_SUBMITTED, this.dossier, null, Instant.EPOCH);
	}

	private void startNodes() {
		this.nodes = Stream.of("one", "two").map(this::node).toList();
		this.nodes.forEach(Scheduler::start);
	}

	// As many threads as a node sends at once: nobody waits for a turn.
	private Scheduler node(String name) {
		return Scheduler.create(this.bare.source(), new WebhookConfiguration().webhookMessages(delivery(), settings()))
			.serializer(new Jackson3Serializer())
			.schedulerName(new SchedulerName.Fixed(name))
			.threads(WebhookDelivery.AT_ONCE)
			.pollingInterval(Duration.ofMillis(100))
			.heartbeatInterval(Duration.ofMillis(500))
			.missedHeartbeatsLimit(4)
			.build();
	}

	private WebhookDelivery delivery() {
		return new WebhookDelivery(this.database, settings(), Clock.systemUTC());
	}

	private WebhookSettings settings() {
		return new WebhookSettings(URI.create("http://127.0.0.1:" + this.port + "/hooks"), SECRET, TIMEOUT, 12, true);
	}

	// Instead of the pause.
	private void tryAgain() {
		this.database.sql("update scheduled_tasks set execution_time = now() where task_name = 'webhook'").update();
	}

	private void awaitFailures(int failures) {
		Awaitility.await()
			.atMost(Duration.ofSeconds(60))
			.until(() -> this.database
				.sql("select coalesce(sum(consecutive_failures), 0) from scheduled_tasks where task_name = 'webhook'")
				.query(Integer.class)
				.single() >= failures);
	}

	private void awaitEmptyOutbox() {
		Awaitility.await()
			.atMost(Duration.ofSeconds(60))
			.until(() -> this.database.sql("select count(*) from scheduled_tasks where task_name = 'webhook'")
				.query(Integer.class)
				.single() == 0);
	}

	private Stream<String> ids() {
		return this.received.stream().map((message) -> message.headers().getFirst("webhook-id"));
	}

	private static void isSigned(Received message) {
		Instant sent = Instant.ofEpochSecond(Long.parseLong(message.headers().getFirst("webhook-timestamp")));
		assertThat(message.headers().getFirst("webhook-signature"))
			.isEqualTo(new WebhookSignature(SECRET).of(message.headers().getFirst("webhook-id"), sent, message.body()));
	}

	/** A message as it arrived. */
	private record Received(Headers headers, String body) {

	}

}
