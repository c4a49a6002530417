package fr.compteformation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The stylesheets, built from shared files and one file per room: one for everybody, one
 * for signed-in people, one for agents and professionals.
 */
class StylesTests {

	private static final Path FRONTEND = Path.of("frontend");

	private static final Path STYLES = FRONTEND.resolve("assets/styles");

	private static final Pattern IMPORT = Pattern.compile("@import \"([^\"]+)\";");

	private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

	private static final Pattern WIDTH = Pattern.compile("@media \\(([^)]*width[^)]*)\\)");

	private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b");

	@Test
	void everySheetIsJoinedOnce() throws IOException {
		assertThat(joined("styles.css", "assets/signed-in.css", "assets/office.css")).doesNotHaveDuplicates()
			.containsExactlyInAnyOrderElementsOf(sheets());
	}

	/** Compressed, as strangers load it with their first page. */
	@Test
	void theSheetOfEverybodyStaysLight() throws IOException {
		StringBuilder all = new StringBuilder();
		for (Path sheet : joined("styles.css")) {
			all.append(read(sheet).replaceAll("\\s+", " ").replaceAll(" ?([{};,]) ?", "$1"));
		}
		ByteArrayOutputStream compressed = new ByteArrayOutputStream();
		try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
			out.write(all.toString().getBytes(StandardCharsets.UTF_8));
		}
		assertThat(compressed.size()).isLessThanOrEqualTo(12_000);
	}

	@Test
	void sheetsImportNothingThemselves() throws IOException {
		for (Path sheet : sheets()) {
			assertThat(read(sheet)).as(sheet.toString()).doesNotContain("@import");
		}
	}

	@Test
	void pagesChangeAtFourWidthsOnly() throws IOException {
		for (Path sheet : sheets()) {
			assertThat(all(WIDTH, read(sheet))).as(sheet.toString())
				.isSubsetOf("max-width: 700px", "max-width: 800px", "max-width: 900px", "max-width: 960px");
		}
	}

	@Test
	void coloursAreTokens() throws IOException {
		for (Path sheet : sheets()) {
			if (!sheet.endsWith("tokens.css")) {
				assertThat(COLOUR.matcher(read(sheet)).find()).as(sheet + " names a colour").isFalse();
			}
		}
	}

	private static List<Path> joined(String... outer) throws IOException {
		List<Path> joined = new ArrayList<>();
		for (String name : outer) {
			Path sheet = FRONTEND.resolve(name);
			all(IMPORT, read(sheet)).map(sheet::resolveSibling).forEach(joined::add);
		}
		return joined;
	}

	private static List<Path> sheets() throws IOException {
		try (Stream<Path> files = Files.list(STYLES)) {
			return files.toList();
		}
	}

	private static Stream<String> all(Pattern pattern, String text) {
		return pattern.matcher(text).results().map((MatchResult found) -> found.group(1));
	}

	private static String read(Path sheet) throws IOException {
		return COMMENT.matcher(Files.readString(sheet)).replaceAll("");
	}

}
