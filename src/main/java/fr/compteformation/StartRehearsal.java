package fr.compteformation;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

import org.springframework.util.FileSystemUtils;

import fr.compteformation.platform.keys.Keys;

/**
 * Starts the program once for its AOT cache: with keys and an H2 file of its own, which
 * are deleted afterwards, even if the operator stops it.
 */
final class StartRehearsal {

	private static final Duration PATIENCE = Duration.ofMinutes(10);

	private static final Duration PAGE_PATIENCE = Duration.ofSeconds(30);

	private static final Duration END_PATIENCE = Duration.ofSeconds(10);

	/** Pages that are opened, so that what they need is in the cache as well. */
	private static final List<String> PAGES = List.of("connexion", "", "inscription", "formations",
			"?v-r=init&location=connexion&query=");

	/** Others may name the real database and its password. */
	private static final Set<String> ENVIRONMENT = Set.of("PATH", "TMPDIR", "LANG", "HOME");

	private final Path program;

	private final Path cache;

	private final List<String> profile;

	private volatile @Nullable Process portal;

	StartRehearsal(Path program, Path cache, List<String> profile) {
		this.program = program;
		this.cache = cache;
		this.profile = profile;
	}

	void run() throws IOException, InterruptedException {
		Path temporary = Files.createTempDirectory("compte-formation-start-");
		// Stays until the program ends, which it does right after this.
		Runtime.getRuntime().addShutdownHook(new Thread(() -> cleanUp(temporary), "clean-up"));
		try {
			rehearse(temporary);
		}
		finally {
			cleanUp(temporary);
		}
	}

	private void rehearse(Path temporary) throws IOException, InterruptedException {
		int port = freePort();
		Path output = temporary.resolve("output.txt");
		Keys.generate(keys(temporary));
		Process started = java(arguments(temporary, port).toArray(String[]::new)).directory(temporary.toFile())
			.redirectErrorStream(true)
			.redirectOutput(output.toFile())
			.start();
		this.portal = started;
		boolean ended = visit(started, port) && end(started);
		if (!ended || !Files.exists(this.cache)) {
			throw new IOException("The program did not start:\n" + Files.readString(output));
		}
	}

	List<String> arguments(Path temporary, int port) {
		List<String> arguments = new ArrayList<>(List.of("-XX:AOTCacheOutput=" + this.cache, "-jar",
				this.program.toString(), "--server.port=" + port, "--server.address=127.0.0.1",
				// The H2 file in the data folder, whatever else names another database.
				"--spring.datasource.url=none", "--compte-formation.data-dir=" + temporary.resolve("data"),
				"--compte-formation.key-dir=" + keys(temporary),
				"--compte-formation.public-url=http://localhost:" + port, "--compte-formation.mail-host=127.0.0.1",
				"--compte-formation.mail-from=portail@exemple.fr",
				"--compte-formation.operator-email=exploitation@exemple.fr"));
		arguments.addAll(this.profile);
		return arguments;
	}

	private static Path keys(Path temporary) {
		return temporary.resolve("keys");
	}

	void cleanUp(Path temporary) {
		Process left = this.portal;
		if (left != null) {
			left.destroyForcibly().onExit().completeOnTimeout(left, END_PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
		}
		try {
			FileSystemUtils.deleteRecursively(temporary);
		}
		catch (IOException undeletable) {
			System.err.println("Delete " + temporary + ": it holds temporary keys.");
		}
	}

	private static boolean visit(Process portal, int port) throws InterruptedException {
		URI home = URI.create("http://127.0.0.1:" + port + "/");
		long end = System.nanoTime() + PATIENCE.toNanos();
		try (HttpClient visitor = HttpClient.newHttpClient()) {
			boolean open = false;
			while (!open && portal.isAlive() && System.nanoTime() < end) {
				Thread.sleep(500);
				open = isOpened(visitor, home.resolve(PAGES.getFirst()));
			}
			if (open) {
				for (String page : PAGES) {
					isOpened(visitor, home.resolve(page));
				}
			}
			return open;
		}
	}

	private static boolean isOpened(HttpClient visitor, URI page) throws InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(page).timeout(PAGE_PATIENCE).build();
		try {
			return visitor.send(request, BodyHandlers.discarding()).statusCode() == 200;
		}
		catch (IOException notYet) {
			return false;
		}
	}

	// The cache is written when it ends.
	private static boolean end(Process portal) throws InterruptedException {
		portal.destroy();
		return portal.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
	}

	/** A JVM that knows nothing of the settings of the operator. */
	static ProcessBuilder java(String... arguments) {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(List.of(arguments));
		ProcessBuilder java = new ProcessBuilder(command);
		java.environment().keySet().retainAll(ENVIRONMENT);
		return java;
	}

	private static int freePort() throws IOException {
		try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return any.getLocalPort();
		}
	}

}
