package fr.compteformation;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import fr.compteformation.platform.document.check.JudgingProgram;
import fr.compteformation.platform.keys.Keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

/**
 * The two artifacts of {@code ./mvnw package}: the portal with and without the
 * demonstration. They start at the same time, because each waits for its own process.
 */
@Execution(ExecutionMode.CONCURRENT)
class JarsIT {

	private static final Path PORTAL = Path.of("target/compte-formation.jar");

	private static final Path DEMONSTRATION = Path.of("target/compte-formation-demo.jar");

	private static final String LIBRARIES = "META-INF/sbom/application.cdx.json";

	private static final String[] PARTS_OF_THE_DEMONSTRATION = { "BOOT-INF/classes/fr/compteformation/demo/",
			"BOOT-INF/classes/application-demo.properties", "BOOT-INF/classes/db/demo/", "BOOT-INF/lib/subethasmtp-",
			"BOOT-INF/lib/spring-security-oauth2-authorization-server-" };

	@TempDir
	private Path folder;

	@Test
	void thePortalHoldsNothingOfTheDemonstration() throws IOException {
		List<String> entries = entries(PORTAL);
		assertThat(PARTS_OF_THE_DEMONSTRATION)
			.noneMatch((part) -> entries.stream().anyMatch((entry) -> entry.startsWith(part)));
	}

	@Test
	void theDemonstrationHoldsAllOfIt() throws IOException {
		List<String> entries = entries(DEMONSTRATION);
		assertThat(PARTS_OF_THE_DEMONSTRATION)
			.allMatch((part) -> entries.stream().anyMatch((entry) -> entry.startsWith(part)));
		assertThat(entries).containsAll(entries(PORTAL));
	}

	@Test
	void theImageLeavesTheLibrariesOfTheDemonstrationOut() throws IOException {
		Set<String> portal = libraries(PORTAL);
		PathMatcher leftOut = FileSystems.getDefault()
			.getPathMatcher(
					"glob:" + Files.readString(Path.of("pom.xml")).replaceAll("(?s).*<glob>(.*)</glob>.*", "$1"));
		assertThat(libraries(DEMONSTRATION)).hasSizeGreaterThan(portal.size())
			.allSatisfy((library) -> assertThat(leftOut.matches(Path.of("/app/libs", library))).as(library)
				.isNotEqualTo(portal.contains(library)));
	}

	private static Set<String> libraries(Path jar) throws IOException {
		String folder = "BOOT-INF/lib/";
		return entries(jar).stream()
			.filter((entry) -> entry.startsWith(folder) && entry.endsWith(".jar"))
			.map((entry) -> entry.substring(folder.length()))
			.collect(Collectors.toSet());
	}

	// Maven creates the list only online.
	@Test
	void theProgramsListTheirLibraries() throws IOException {
		assumeThat(Path.of("target/classes", LIBRARIES)).exists();
		assertThat(entries(PORTAL)).contains(LIBRARIES);
	}

	@Test
	void aCommandOfThePortalEndsWithItsExitCode() throws Exception {
		Path keys = this.folder.resolve("keys");
		assertThat(run(PORTAL, "keys", "new", keys.toString()).waitFor()).as(output()).isZero();
		assertThat(keys).isNotEmptyDirectory();
	}

	@Test
	void thePortalStartsInProductionMode() throws Exception {
		Path keys = this.folder.resolve("keys");
		Keys.complete(keys);
		int port = FreePort.next();
		int management = FreePort.next();
		Process portal = run(PORTAL, "--server.port=" + port, "--server.address=127.0.0.1",
				"--management.server.port=" + management, "--compte-formation.observation.drain=2s",
				"--compte-formation.data-dir=" + this.folder.resolve("data"), "--compte-formation.key-dir=" + keys,
				"--compte-formation.public-url=http://localhost:" + port, "--compte-formation.mail-host=127.0.0.1",
				"--compte-formation.mail-from=portail@exemple.fr",
				"--compte-formation.operator-email=exploitation@exemple.fr",
				"--compte-formation.site.name=Fonds Formation Bretagne",
				"--compte-formation.site.colours.accent=#7a1f5c, #f0a8d8",
				"--compte-formation.site.help.phone=02 99 00 00 00",
				"--compte-formation.site.footer.links[0].label.fr=La Région",
				"--compte-formation.site.footer.links[0].address=https://www.bretagne.bzh");
		try {
			URI page = URI.create("http://localhost:" + port + "/connexion");
			await().atMost(Duration.ofMinutes(3))
				.failFast(() -> assertThat(portal.isAlive()).as(output()).isTrue())
				.untilAsserted(() -> assertThat(status(page)).isEqualTo(200));
			assertThat(output()).contains("Vaadin is running in production mode");
			isForItsOwnerOnly(this.folder.resolve("data"));
			assertThat(status(URI.create("http://localhost:" + port + "/actuator/health"))).isEqualTo(404);
			bearsItsOwnName("http://localhost:" + port);
			isWatched(portal, "http://localhost:" + management + "/actuator");
		}
		finally {
			portal.destroyForcibly().waitFor();
		}
	}

	private static void isForItsOwnerOnly(Path data) throws IOException {
		if (data.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			assertThat(Files.getPosixFilePermissions(data)).as(data.toString())
				.isEqualTo(PosixFilePermissions.fromString("rwx------"));
			assertThat(Files.getPosixFilePermissions(data.resolve("portal.mv.db")))
				.isEqualTo(PosixFilePermissions.fromString("rw-------"));
		}
	}

	// The first HTML of these pages is the whole page.
	private static void bearsItsOwnName(String portal) throws Exception {
		for (String page : List.of("/", "/connexion", "/inscription", "/cgu", "/accessibilite", "/donnees-personnelles",
				"/mentions-legales", "/manifest.webmanifest", "/contact", "/aide", "/formations", "/employeurs",
				"/nulle-part")) {
			assertThat(body(portal + page)).as(page)
				.contains("Fonds Formation Bretagne")
				.doesNotContain("Compte Formation")
				.doesNotContainIgnoringCase("démonstration");
		}
		assertThat(body(portal + "/aide")).contains("--teal:light-dark(#7a1f5c,#f0a8d8)", "tel:0299000000",
				"https://www.bretagne.bzh", "La Région");
		assertThat(body(portal + "/manifest.webmanifest")).contains("#7a1f5c");
	}

	private static void isWatched(Process portal, String management) throws Exception {
		URI readiness = URI.create(management + "/health/readiness");
		await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(status(readiness)).isEqualTo(200));
		assertThat(body(management + "/prometheus"))
			.contains("compte_formation_declarations", "compte_formation_mails", "hikaricp_connections")
			.doesNotContain("exemple.fr", "/connexion");
		assertThat(status(URI.create(management + "/env"))).isEqualTo(404);
		portal.destroy();
		await().atMost(Duration.ofSeconds(2)).untilAsserted(() -> assertThat(status(readiness)).isEqualTo(503));
	}

	// Workers need classes from inside the jar.
	@Test
	void filesAreOpenedFromTheJar() throws Exception {
		Process judging = start("-cp", PORTAL.toAbsolutePath().toString(),
				"-Djava.io.tmpdir=" + Files.createDirectory(this.folder.resolve("temporary")),
				"-Dloader.path=" + Path.of("target/test-classes").toAbsolutePath(),
				"-Dloader.main=" + JudgingProgram.class.getName(),
				"org.springframework.boot.loader.launch.PropertiesLauncher");
		assertThat(judging.waitFor()).as(output()).isZero();
		assertThat(output()).contains("Sound\nSound\nRefused\nprocesses: 1");
		assertThat(this.folder.resolve("temporary")).isEmptyDirectory();
	}

	@Test
	void thePortalNamesTheProgramThatHoldsTheDemonstration() throws Exception {
		Process portal = run(PORTAL, "--spring.profiles.active=demo", "--server.port=0");
		assertThat(portal.waitFor(2, TimeUnit.MINUTES)).isTrue();
		assertThat(portal.exitValue()).isNotZero();
		assertThat(output()).contains("compte-formation-demo.jar").doesNotContain("compte-formation.key-dir");
	}

	private Process run(Path jar, String... arguments) throws IOException {
		List<String> command = new ArrayList<>(List.of("-jar", jar.toAbsolutePath().toString()));
		command.addAll(List.of(arguments));
		return start(command.toArray(String[]::new));
	}

	private Process start(String... arguments) throws IOException {
		List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(),
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
		command.addAll(List.of(arguments));
		return new ProcessBuilder(command).directory(this.folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(this.folder.resolve("output.txt").toFile())
			.start();
	}

	private String output() throws IOException {
		return Files.readString(this.folder.resolve("output.txt"));
	}

	private static int status(URI page) throws InterruptedException {
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.discarding()).statusCode();
		}
		catch (IOException notYet) {
			return 0;
		}
	}

	private static String body(String page) throws IOException, InterruptedException {
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client
				.send(HttpRequest.newBuilder(URI.create(page)).header("Accept", "text/html, */*").build(),
						BodyHandlers.ofString())
				.body();
		}
	}

	private static List<String> entries(Path jar) throws IOException {
		try (JarFile file = new JarFile(jar.toFile())) {
			return file.stream().map((entry) -> entry.getName()).toList();
		}
	}

}
