package fr.compteformation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Prepares faster starts: unpacks the program into a folder and, on JDK 25 or newer,
 * starts it there once on an empty database, from which the JDK keeps classes and
 * profiles (an AOT cache, JEP 514). On the machine of the operator and not in the build,
 * because a cache serves only the JDK that made it.
 */
final class StartPreparation {

	private static final String PROFILE = "--spring.profiles.active=";

	private static final int FIRST_WITH_CACHE = 25;

	private final Path folder;

	private final List<String> profile;

	private StartPreparation(Path folder, List<String> profile) {
		this.folder = folder.toAbsolutePath().normalize();
		this.profile = profile;
	}

	/** Returns the exit code. */
	static int run(Path folder, List<String> settings) throws IOException, InterruptedException {
		// No other setting: the real database, for example, is none of its business.
		List<String> profile = settings.stream().filter((setting) -> setting.startsWith(PROFILE)).toList();
		return new StartPreparation(folder, profile).run(Path.of(System.getProperty("java.class.path")));
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
		Process unpacking = StartRehearsal
			.java("-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination", this.folder.toString(),
					"--force")
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
			new StartRehearsal(program, cache, this.profile).run();
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

	private static String quoted(String argument) {
		return '"' + argument.replace("\\", "\\\\") + '"';
	}

}
