package fr.compteformation.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.compteformation.FreePort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * How long starts take until a page is answered, on H2, and how much processor time: from
 * the jar, prepared, the demonstration, and a Keycloak beside them when
 * {@code -Dbench.keycloak} names its unpacked and built distribution. Needs the jars of
 * {@code ./mvnw package}; prints a table.
 */
@Tag("bench")
class StartTests {

	private static final Path PORTAL = Path.of("target/compte-formation.jar").toAbsolutePath();

	private static final Path DEMONSTRATION = Path.of("target/compte-formation-demo.jar").toAbsolutePath();

	private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

	private static final int TIMES = Integer.getInteger("bench.starts", 3);

	private static final Duration PATIENCE = Duration.ofMinutes(10);

	@TempDir
	private Path folder;

	@Test
	void startsAreMeasuredBesideEachOther() throws Exception {
		assumeThat(PORTAL).exists();
		assertThat(run(JAVA, "-jar", PORTAL.toString(), "keys", "new", keys().toString()).waitFor()).isZero();
		assertThat(run(JAVA, "-jar", PORTAL.toString(), "start", "prepare", this.folder.resolve("prepared").toString())
			.waitFor()).isZero();
		Map<String, Start> starts = starts();
		Map<String, List<Cost>> costs = new LinkedHashMap<>();
		for (Map.Entry<String, Start> one : starts.entrySet()) {
			costs.put(one.getKey() + ", first", List.of(cost(one.getValue())));
			costs.put(one.getKey(), new ArrayList<>());
		}
		// In turn, so that what else the machine does meets all of them.
		for (int time = 0; time < TIMES; time++) {
			for (Map.Entry<String, Start> one : starts.entrySet()) {
				costs.get(one.getKey()).add(cost(one.getValue()));
			}
		}
		System.out.println("| start | processor | elapsed |\n|---|---|---|");
		costs.forEach((name, all) -> System.out.printf("| %s | %.1f s | %.1f s |%n", name,
				Calibration.median(all.stream().map(Cost::processor).toList()),
				Calibration.median(all.stream().map(Cost::elapsed).toList())));
	}

	private Map<String, Start> starts() throws IOException {
		Map<String, Start> starts = new LinkedHashMap<>();
		String keycloak = System.getProperty("bench.keycloak");
		if (keycloak != null) {
			int port = FreePort.next();
			starts.put("Keycloak",
					new Start(
							List.of(Path.of(keycloak, "bin", "kc.sh").toString(), "start", "--optimized",
									"--http-enabled=true", "--hostname-strict=false", "--http-port=" + port),
							URI.create("http://127.0.0.1:" + port + "/realms/master")));
		}
		starts.put("portal", portal(List.of(JAVA, "-jar", PORTAL.toString())));
		starts.put("portal, prepared", portal(List.of(JAVA, "@" + this.folder.resolve("prepared/start"))));
		starts.put("demonstration", demonstration());
		return starts;
	}

	private Start portal(List<String> program) throws IOException {
		int port = FreePort.next();
		List<String> settings = List.of("--server.port=" + port, "--server.address=127.0.0.1",
				"--compte-formation.data-dir=" + this.folder.resolve("data"), "--compte-formation.key-dir=" + keys(),
				"--compte-formation.public-url=http://localhost:" + port, "--compte-formation.mail-host=127.0.0.1",
				"--compte-formation.mail-from=portail@exemple.fr",
				"--compte-formation.operator-email=exploitation@exemple.fr");
		return new Start(Stream.concat(program.stream(), settings.stream()).toList(),
				URI.create("http://127.0.0.1:" + port + "/connexion"));
	}

	private Start demonstration() throws IOException {
		int port = FreePort.next();
		return new Start(
				List.of(JAVA, "-jar", DEMONSTRATION.toString(), "--spring.profiles.active=demo",
						"--server.port=" + port, "--compte-formation.data-dir=" + this.folder.resolve("demonstration")),
				URI.create("http://127.0.0.1:" + port + "/connexion"));
	}

	private Cost cost(Start start) throws IOException, InterruptedException {
		long begun = System.nanoTime();
		Process process = run(start.command().toArray(String[]::new));
		try (HttpClient client = HttpClient.newHttpClient()) {
			Awaitility.await()
				.atMost(PATIENCE)
				.pollInterval(Duration.ofMillis(50))
				.failFast(() -> !process.isAlive())
				.until(() -> isAnswered(client, start.page()));
			double elapsed = (System.nanoTime() - begun) / 1e9;
			return new Cost(elapsed, processor(process));
		}
		finally {
			process.destroy();
			process.waitFor();
		}
	}

	private Path keys() {
		return this.folder.resolve("keys");
	}

	private Process run(String... command) throws IOException {
		ProcessBuilder process = new ProcessBuilder(command).directory(this.folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(this.folder.resolve("output.txt").toFile()));
		process.environment().put("JAVA_HOME", System.getProperty("java.home"));
		return process.start();
	}

	private static boolean isAnswered(HttpClient client, URI page) throws InterruptedException {
		try {
			return client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.discarding()).statusCode() == 200;
		}
		catch (IOException notYet) {
			return false;
		}
	}

	// A shell script starts its program in its own place.
	private static double processor(Process process) {
		return Stream.concat(Stream.of(process.toHandle()), process.descendants())
			.map((one) -> one.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1000.0)
			.reduce(0.0, Double::sum);
	}

	/**
	 * @param page answered when it has started
	 */
	private record Start(List<String> command, URI page) {

	}

	/** Both in seconds. */
	private record Cost(double elapsed, double processor) {

	}

}
