package fr.compteformation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.platform.suite.api.SelectClasses;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The suites that share what costs much, above all started portals.
 */
class SuitesTests {

	private static final Pattern EXCLUDED = Pattern
		.compile("<exclude>%regex\\[\\.\\*/\\(([\\w|]+)\\)Tests\\.class]</exclude>");

	private static final Pattern OTHER_SETTINGS = Pattern.compile("(?m)^@(WithMailbox|OtherPolicies|OverHttps)$");

	private static final Pattern ON_POSTGRESQL = Pattern.compile("(?m)^@OnPostgresql$");

	/** What gives a test a portal of its own. */
	private static final Pattern OWN_PORTAL = Pattern
		.compile("(?m)^@(SpringBootTest|TestPropertySource|ActiveProfiles|ContextConfiguration)\\b"
				+ "|^\t@(DynamicPropertySource|MockitoBean|MockitoSpyBean)\\b");

	private static final Pattern PROOF = Pattern.compile("@Tag\\(\"(proof|bench)\"\\)");

	@Test
	void theyHoldWhatThePomExcludesAsSingleTests() throws IOException {
		Stream<String> architecture = Arrays.stream(ArchitectureSuite.class.getAnnotation(SelectClasses.class).value())
			.map((tests) -> tests.getSimpleName().replaceFirst("Tests$", ""));
		assertThat(excluded()).containsExactlyInAnyOrderElementsOf(
				Stream.of(architecture, names(PostgresqlSuite.NAMES), names(OtherSettingsSuite.NAMES))
					.flatMap((names) -> names)
					.toList());
	}

	@Test
	void otherSettingsAreInTheirSuite() throws IOException {
		assertThat(tests(OTHER_SETTINGS)).containsExactlyInAnyOrderElementsOf(names(OtherSettingsSuite.NAMES).toList());
	}

	@Test
	void postgresqlIsInItsSuite() throws IOException {
		List<String> otherSettings = tests(OTHER_SETTINGS);
		assertThat(tests(ON_POSTGRESQL)).filteredOn((name) -> !name.endsWith("OnPostgresql"))
			.filteredOn(Predicate.not(otherSettings::contains))
			.containsExactlyInAnyOrderElementsOf(names(PostgresqlSuite.NAMES).toList());
	}

	/** Each more lengthens every run by half of what its start costs, 5 to 10 s. */
	@Test
	void fewTestsHaveAPortalOfTheirOwn() throws IOException {
		assertThat(tests(OWN_PORTAL)).containsExactlyInAnyOrder("CockpitView", "DemoMailbox", "DemoMailboxView");
	}

	/** In the ordinary run they look quickly. */
	@Test
	void testsThatLookAtStatesLookWholeWithTheProofs() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
			assertThat(files.filter((file) -> file.toString().endsWith("Tests.java")).map(SuitesTests::read))
				.filteredOn((source) -> source.contains("\tLooks.assertRight("))
				.isNotEmpty()
				.allMatch((source) -> source.contains("\t@Tag(\"looks\")\n") || PROOF.matcher(source).find());
		}
	}

	private static Stream<String> names(String alternatives) {
		return Arrays.stream(alternatives.split("\\|"));
	}

	/**
	 * The test classes of every run that have this in their source, without the end of
	 * their names.
	 */
	private static List<String> tests(Pattern having) throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
			return files.filter((file) -> file.toString().endsWith("Tests.java")).filter((file) -> {
				String source = read(file);
				return having.matcher(source).find() && !PROOF.matcher(source).find()
						&& !source.contains("\nabstract class ") && !source.contains("\npublic abstract class ");
			}).map((file) -> file.getFileName().toString().replaceFirst("Tests\\.java$", "")).toList();
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

	private static List<String> excluded() throws IOException {
		Matcher excluded = EXCLUDED.matcher(Files.readString(Path.of("pom.xml")));
		return excluded.results().flatMap((names) -> names(names.group(1))).toList();
	}

}
