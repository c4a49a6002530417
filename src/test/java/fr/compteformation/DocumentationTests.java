package fr.compteformation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.modulith.core.ApplicationModules;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * Checks the tables in the documentation that are generated from the code: settings,
 * modules and libraries. {@code -Ddocumentation=write} updates them.
 */
class DocumentationTests {

	private static final boolean WRITE = "write".equals(System.getProperty("documentation"));

	private static final Path DOCS = Path.of("src/docs");

	private static final Path SOURCES = Path.of("src/main/java/fr/compteformation");

	private static final Path METADATA = Path.of("target/classes/META-INF");

	private static final Path LIBRARIES = METADATA.resolve("sbom/application.cdx.json");

	@Test
	void everySettingIsInTheReference() throws IOException {
		keep(DOCS.resolve("configure.md"), "settings",
				Stream.concat(Stream.of("| setting | default | what it is |", "|---|---|---|"), settings()));
	}

	@Test
	void everyRoomIsOnTheMap() throws IOException {
		keep(DOCS.resolve("develop.md"), "rooms",
				Stream.concat(Stream.of("| wing | room | what happens there |", "|---|---|---|"), rooms()));
	}

	// Maven creates the list of libraries only online.
	@Test
	void everyLibraryIsInTheNotice() throws IOException {
		assumeThat(LIBRARIES).exists();
		keep(Path.of("NOTICE.md"), "libraries",
				Stream.concat(Stream.of("| library | licence |", "|---|---|"), libraries()));
	}

	private static void keep(Path page, String mark, Stream<String> rows) throws IOException {
		String text = Files.readString(page);
		String begin = "<!-- " + mark + ": written by DocumentationTests -->\n";
		int from = text.indexOf(begin) + begin.length();
		int to = text.indexOf("<!-- end of " + mark + " -->");
		assertThat(text).contains(begin);
		String table = rows.collect(Collectors.joining("\n", "", "\n"));
		if (WRITE) {
			Files.writeString(page, text.substring(0, from) + table + text.substring(to));
		}
		else {
			assertThat(text.substring(from, to))
				.as("%s is stale: ./mvnw test -Dtest=DocumentationTests -Ddocumentation=write", page)
				.isEqualTo(table);
		}
	}

	private static Stream<String> settings() throws IOException {
		JsonNode metadata = read(METADATA.resolve("spring-configuration-metadata.json"));
		return elements(metadata.get("properties"))
			.filter((setting) -> setting.get("name").asString().startsWith("compte-formation."))
			.filter((setting) -> !setting.get("type").asString().endsWith("Settings"))
			.sorted(Comparator.comparing((setting) -> setting.get("name").asString()))
			.map((setting) -> "| `%s` | %s | %s |".formatted(setting.get("name").asString(), defaultOf(setting),
					description(setting)));
	}

	private static String defaultOf(JsonNode setting) {
		JsonNode value = setting.get("defaultValue");
		if (value == null || value.isString() && value.asString().isEmpty()) {
			return "–";
		}
		return value.isArray()
				? elements(value).map((one) -> "`" + one.asString() + "`").collect(Collectors.joining(", "))
				: "`" + value.asString() + "`";
	}

	private static String description(JsonNode setting) {
		assertThat(setting.has("description")).as("Javadoc of %s", setting.get("name")).isTrue();
		String text = setting.get("description").asString().replaceAll("\\{@(?:code|link) (?:.*#)?([^}]*)}", "`$1`");
		return capitalized(text.replace("|", "\\|").strip()) + choices(setting.get("type").asString());
	}

	private static String choices(String type) {
		if (!type.startsWith("fr.compteformation.")) {
			return "";
		}
		Class<?> kind = ClassUtils.resolveClassName(type, DocumentationTests.class.getClassLoader());
		return !kind.isEnum() ? ""
				: Arrays.stream(kind.getEnumConstants())
					.map((value) -> "`" + value + "`")
					.collect(Collectors.joining(", ", " One of ", "."));
	}

	private static Stream<String> rooms() {
		return ApplicationModules.of(CompteFormationApplication.class)
			.stream()
			.map((room) -> room.getIdentifier().toString())
			.sorted()
			.map(DocumentationTests::row);
	}

	private static String row(String room) {
		int dot = room.indexOf('.');
		String sentence = sentence(SOURCES.resolve(room.replace('.', '/')));
		return "| %s | `%s` | %s |".formatted((dot < 0) ? room : room.substring(0, dot),
				(dot < 0) ? room : room.substring(dot + 1), sentence);
	}

	private static String sentence(Path folder) {
		try {
			String source = Files.readString(folder.resolve("package-info.java"));
			String comment = source.substring(source.indexOf("/**") + 3, source.indexOf("*/"));
			return comment.replaceAll("\\s*\\n \\*\\s*", " ").replaceAll("\\{@code ([^}]*)}", "`$1`").strip();
		}
		catch (IOException missing) {
			throw new UncheckedIOException(missing);
		}
	}

	private static Stream<String> libraries() throws IOException {
		JsonNode materials = read(LIBRARIES);
		return elements(materials.get("components"))
			.map((library) -> "| `%s:%s` | %s |".formatted(library.get("group").asString(),
					library.get("name").asString(), licences(library)))
			.collect(Collectors.toCollection(TreeSet::new))
			.stream();
	}

	private static String licences(JsonNode library) {
		JsonNode licences = library.get("licenses");
		assertThat(licences).as("licence of %s", library.get("name")).isNotNull();
		return elements(licences).map(DocumentationTests::licence).distinct().collect(Collectors.joining(", "));
	}

	private static String licence(JsonNode entry) {
		if (entry.has("expression")) {
			return entry.get("expression").asString();
		}
		JsonNode licence = entry.get("license");
		return licence.get(licence.has("id") ? "id" : "name").asString();
	}

	private static JsonNode read(Path file) throws IOException {
		return JsonMapper.shared().readTree(Files.readString(file));
	}

	private static Stream<JsonNode> elements(JsonNode array) {
		return StreamSupport.stream(array.spliterator(), false);
	}

	private static String capitalized(String text) {
		return text.substring(0, 1).toUpperCase() + text.substring(1);
	}

}
