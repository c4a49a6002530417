package fr.compteformation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the documentation tells operators to type. */
class DocumentedCommandsTests {

	private static final Pattern STARTED = Pattern
		.compile("(?:-jar [\\w./-]+\\.jar|compose run .*portal-1|^compte-formation) ([^\\n`)#]*)", Pattern.MULTILINE);

	private static final Pattern SETTING = Pattern.compile("--[a-z][a-z0-9-]*(\\.[\\w\\[\\].-]+)+=.*");

	private static final Pattern ROW = Pattern.compile("(?m)^\\| (`[^|]*) \\|");

	private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");

	private final List<String> usages = CompteFormationApplication.COMMANDS.help()
		.stream()
		.filter((line) -> !line.startsWith("   "))
		.map(String::strip)
		.toList();

	@Test
	void everyCommandThatIsTypedExists() throws IOException {
		List<String> typed = documentation().flatMap((text) -> STARTED.matcher(text).results())
			.map((line) -> line.group(1).strip())
			.toList();
		assertThat(typed).hasSizeGreaterThan(10).allSatisfy((line) -> {
			assertThat(words(line).isEmpty() || isCommand(words(line))).as(line).isTrue();
			assertThat(line.split(" ")).filteredOn((word) -> word.startsWith("--"))
				.allMatch((word) -> word.equals("--help") || SETTING.matcher(word).matches());
		});
	}

	@Test
	void everyCommandThatIsNamedExists() throws IOException {
		Set<String> families = this.usages.stream()
			.filter((usage) -> usage.matches("[a-z]+ [a-z]+.*"))
			.map((usage) -> usage.substring(0, usage.indexOf(' ')))
			.collect(Collectors.toSet());
		List<String> named = documentation().flatMap((text) -> CODE.matcher(text).results())
			.map((code) -> code.group(1))
			.filter((code) -> !code.contains("--"))
			.filter((code) -> families.stream().anyMatch((family) -> code.startsWith(family + " ")))
			.toList();
		assertThat(named).hasSizeGreaterThan(10)
			.allMatch((code) -> this.usages.stream().anyMatch((usage) -> begins(words(code), usage)));
	}

	@Test
	void theTableHoldsAllCommands() throws IOException {
		String text = Files.readString(Path.of("src/docs/operate.md"));
		String table = text.substring(text.indexOf("## Commands"), text.indexOf("## Keys"));
		assertThat(ROW.matcher(table)
			.results()
			.map((row) -> row.group(1))
			.flatMap((cell) -> CODE.matcher(cell).results())
			.map((code) -> name(code.group(1))))
			.containsExactlyInAnyOrderElementsOf(this.usages.stream().map(DocumentedCommandsTests::name).toList());
	}

	private boolean isCommand(List<String> words) {
		return this.usages.stream().anyMatch((usage) -> begins(words, usage) && fits(words.size(), usage));
	}

	private static boolean begins(List<String> words, String usage) {
		List<String> name = List.of(name(usage).split(" "));
		return words.size() >= name.size() && words.subList(0, name.size()).equals(name);
	}

	private static boolean fits(int words, String usage) {
		String[] parts = usage.split(" ");
		long required = Arrays.stream(parts).filter((part) -> !part.startsWith("[")).count();
		return words >= required && words <= parts.length;
	}

	// Arguments are in capitals or brackets.
	private static String name(String usage) {
		return usage.replaceAll(" [A-Z\\[].*", "");
	}

	private static List<String> words(String line) {
		return Arrays.stream(line.split(" ")).filter((word) -> !word.isEmpty() && !word.startsWith("-")).toList();
	}

	private static Stream<String> documentation() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/docs"))) {
			return Stream
				.concat(Stream.of(Path.of("README.md")), files.filter((file) -> file.toString().endsWith(".md")))
				.map(DocumentedCommandsTests::read)
				.toList()
				.stream();
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

}
