package fr.compteformation.proofs;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

import fr.compteformation.PortalProcess;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two nodes of a former version become two of this one, one after the other, on one
 * PostgreSQL behind nginx as in {@code src/deploy}, while people register and while one
 * visitor keeps asking. {@code -Dupgrade.from=JAR} names the former version.
 */
@Tag("proof")
@EnabledIf(value = "isPossible", disabledReason = "no nginx, or no -Dupgrade.from=JAR of a former version")
class RollingUpgradeTests {

	private static final Path FORMER = Path.of(System.getProperty("upgrade.from", "none"));

	private static final Duration SIDE_BY_SIDE = Duration.ofSeconds(20);

	private static final int OK = 200;

	private static final int NOT_READY = 503;

	@TempDir
	private Path folder;

	private final Map<String, AtomicInteger> kept = new ConcurrentSkipListMap<>();

	private Pair nodes;

	private HttpClient client;

	static boolean isPossible() {
		return Proxy.executable().isPresent() && Files.isRegularFile(FORMER);
	}

	@Test
	void nobodySeesAnErrorWhileAVersionReplacesTheOther() throws Exception {
		Node.Program former = (at, options, settings) -> PortalProcess.startJar(at, options, FORMER, settings);
		try (Pair started = Pair.start(this.folder, former,
				List.of("--compte-formation.observation.drain=8s", "--logging.structured.format.console=ecs",
						"--spring.flyway.ignore-migration-patterns=versioned:missing,versioned:future"));
				HttpClient asking = HttpClient.newBuilder().sslContext(started.trusted()).build()) {
			this.nodes = started;
			this.client = asking;
			Thread upgrade = Thread.ofVirtual().start(() -> upgrade(former));
			Thread visitor = Thread.ofVirtual().start(() -> keepAsking(upgrade));
			started.people().comeWhile(upgrade);
			visitor.join();
			assertThat(started.people().lostOrDoubled()).isEmpty();
			assertThat(started.first().output() + started.second().output()).contains("\"log\":{\"level\":\"INFO\"")
				.doesNotContain(started.people().secrets());
		}
		System.out.println("one visitor kept asking: " + this.kept);
		assertThat(this.nodes.people().failures()).as("people who did not get through").isEmpty();
		assertThat(this.nodes.people().ends().errors()).isZero();
		assertThat(this.kept).containsOnlyKeys("200");
	}

	private void upgrade(Node.Program former) {
		try {
			Thread.sleep(RegisteringPeople.BETWEEN_PEOPLE);
			replace(this.nodes.first(), Node.SOURCES);
			Thread.sleep(SIDE_BY_SIDE);
			// The former version starts again on the new schema, as after a lost machine.
			replace(this.nodes.second(), former);
			Thread.sleep(SIDE_BY_SIDE);
			replace(this.nodes.second(), Node.SOURCES);
			Thread.sleep(RegisteringPeople.BETWEEN_PEOPLE);
		}
		catch (Exception | AssertionError failed) {
			this.nodes.people().failed("not upgraded: " + failed);
		}
	}

	private void replace(Node node, Node.Program version) throws IOException, InterruptedException {
		assertThat(status(node.readiness())).isEqualTo(OK);
		node.beginToStop();
		Awaitility.await().atMost(Duration.ofSeconds(6)).until(() -> status(node.readiness()) == NOT_READY);
		assertThat(status(node.address().url() + "/connexion")).as("while it says that it is not ready").isEqualTo(OK);
		node.startAs(version);
		Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> status(node.readiness()) == OK);
	}

	private void keepAsking(Thread upgrade) {
		while (upgrade.isAlive()) {
			for (String cookie : List.of("", "noeud=1", "noeud=2")) {
				this.kept.computeIfAbsent(asked(cookie), (first) -> new AtomicInteger()).incrementAndGet();
			}
		}
	}

	private String asked(String cookie) {
		try {
			Thread.sleep(500);
			HttpRequest request = HttpRequest.newBuilder(URI.create(this.nodes.proxy().url() + "/connexion"))
				.header("Cookie", cookie)
				.build();
			return String.valueOf(this.client.send(request, BodyHandlers.discarding()).statusCode());
		}
		catch (IOException | InterruptedException failed) {
			return failed.toString();
		}
	}

	private int status(String url) throws InterruptedException {
		try {
			return this.client.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.discarding())
				.statusCode();
		}
		catch (IOException away) {
			return 0;
		}
	}

}
