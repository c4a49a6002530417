package fr.compteformation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.platform.suite.api.SelectClasses;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The suites that share what costs much.
 */
class SuitesTests {

	private static final Pattern EXCLUDED = Pattern
		.compile("<exclude>%regex\\[\\.\\*/\\(([\\w|]+)\\)Tests\\.class]</exclude>");

	@Test
	void theyHoldWhatThePomExcludesAsSingleTests() throws IOException {
		Stream<String> architecture = Arrays.stream(ArchitectureSuite.class.getAnnotation(SelectClasses.class).value())
			.map((tests) -> tests.getSimpleName().replaceFirst("Tests$", ""));
		assertThat(excluded()).containsExactlyInAnyOrderElementsOf(
				Stream.concat(architecture, Arrays.stream(OtherSettingsSuite.NAMES.split("\\|"))).toList());
	}

	@Test
	void everyClassOfTheLastIsThere() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
			assertThat(files.map((file) -> file.getFileName().toString().replaceFirst("Tests\\.java$", "")).toList())
				.contains(OtherSettingsSuite.NAMES.split("\\|"));
		}
	}

	private static List<String> excluded() throws IOException {
		Matcher excluded = EXCLUDED.matcher(Files.readString(Path.of("pom.xml")));
		return excluded.results().flatMap((names) -> Arrays.stream(names.group(1).split("\\|"))).toList();
	}

}
