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
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

import fr.compteformation.platform.base.Keys;

/**
 * Prepares faster starts: unpacks the program into a folder and, on JDK 25 or newer,
 * starts it there once on an empty database, from which the JDK keeps classes and
 * profiles (an AOT cache, JEP 514). On the machine of the operator and not in the build,
 * because a cache serves only the JDK that made it.
 */
final class StartPreparation {

	private static final String OPTION = "--prepare-start=";

	private static final String PROFILE = "--spring.profiles.active=";

	private static final int FIRST_WITH_CACHE = 25;

	private static final Duration PATIENCE = Duration.ofMinutes(10);

	/** Pages that are opened, so that what they need is in the cache as well. */
	private static final List<String> PAGES = List.of("connexion", "", "inscription", "formations",
			"?v-r=init&location=connexion&query=");

	private final Path folder;

	private final List<String> profile;

	private StartPreparation(Path folder, List<String> profile) {
		this.folder = folder.toAbsolutePath().normalize();
		this.profile = profile;
	}

	static boolean isWanted(String[] arguments) {
		return Arrays.stream(arguments).anyMatch((argument) -> argument.startsWith(OPTION));
	}

	/** Returns the exit code. */
	static int run(String[] arguments) {
		Path folder = Arrays.stream(arguments)
			.filter((argument) -> argument.startsWith(OPTION))
			.map((argument) -> Path.of(argument.substring(OPTION.length())))
			.findFirst()
			.orElseThrow();
		// No other argument: the real database, for example, is none of its business.
		List<String> profile = Arrays.stream(arguments).filter((argument) -> argument.startsWith(PROFILE)).toList();
		try {
			return new StartPreparation(folder, profile).run(Path.of(System.getProperty("java.class.path")));
		}
		catch (IOException failed) {
			System.err.println(failed.getMessage());
			return 1;
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			return 1;
		}
	}

	private int run(Path jar) throws IOException, InterruptedException {
		if (!isEmpty()) {
			System.err.println(this.folder + " is not empty: each version has a folder of its own.");
			return 1;
		}
		if (!Files.isRegularFile(jar)) {
			System.err.println("Only a program started with java -jar can be prepared.");
			return 1;
		}
		Process unpacking = java("-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination",
				this.folder.toString(), "--force")
			.inheritIO()
			.start();
		if (unpacking.waitFor() != 0) {
			return 1;
		}
		Path program = this.folder.resolve(jar.getFileName());
		List<String> start = new ArrayList<>();
		if (Runtime.version().feature() < FIRST_WITH_CACHE) {
			System.out.println("No cache: it needs JDK " + FIRST_WITH_CACHE + ".");
		}
		else {
			Path cache = this.folder.resolve("start.aot");
			rehearse(program, cache);
			// Another JDK starts without the cache; an older one does not know it.
			start.add("-XX:+IgnoreUnrecognizedVMOptions");
			start.add(quoted("-XX:AOTCache=" + cache));
		}
		start.addAll(List.of("-jar", quoted(program.toString())));
		// Written last: without it an unfinished preparation starts nothing.
		Files.write(this.folder.resolve("start"), start);
		System.out.println("Start with: java @" + this.folder.resolve("start"));
		return 0;
	}

	private boolean isEmpty() throws IOException {
		if (!Files.exists(this.folder)) {
			return true;
		}
		try (Stream<Path> files = Files.list(this.folder)) {
			return files.findAny().isEmpty();
		}
	}

	private void rehearse(Path program, Path cache) throws IOException, InterruptedException {
		Path temporary = Files.createTempDirectory("compte-formation-start-");
		try {
			Path keys = temporary.resolve("keys");
			Keys.generate(keys);
			int port = freePort();
			Path output = temporary.resolve("output.txt");
			List<String> arguments = new ArrayList<>(List.of("-XX:AOTCacheOutput=" + cache, "-jar", program.toString(),
					"--server.port=" + port, "--server.address=127.0.0.1",
					"--compte-formation.data-dir=" + temporary.resolve("data"), "--compte-formation.key-dir=" + keys,
					"--compte-formation.public-url=http://localhost:" + port, "--compte-formation.mail-host=127.0.0.1",
					"--compte-formation.mail-from=portail@exemple.fr",
					"--compte-formation.operator-email=exploitation@exemple.fr"));
			arguments.addAll(this.profile);
			Process portal = java(arguments.toArray(String[]::new)).directory(temporary.toFile())
				.redirectErrorStream(true)
				.redirectOutput(output.toFile())
				.start();
			boolean ended = visit(portal, port) && end(portal);
			portal.destroyForcibly();
			if (!ended || !Files.exists(cache)) {
				throw new IOException("The program did not start:\n" + Files.readString(output));
			}
		}
		finally {
			FileSystemUtils.deleteRecursively(temporary);
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
		try {
			return visitor.send(HttpRequest.newBuilder(page).build(), BodyHandlers.discarding()).statusCode() == 200;
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

	private static ProcessBuilder java(String... arguments) {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(List.of(arguments));
		return new ProcessBuilder(command);
	}

	private static int freePort() throws IOException {
		try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return any.getLocalPort();
		}
	}

	private static String quoted(String argument) {
		return '"' + argument.replace("\\", "\\\\") + '"';
	}

}
