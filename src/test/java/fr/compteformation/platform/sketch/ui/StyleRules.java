package fr.compteformation.platform.sketch.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.Jsoup;

/**
 * Which rules of a stylesheet apply to a page, judged by class names.
 */
final class StyleRules {

	private static final Path ASSETS = Path.of("frontend/assets");

	private static final Pattern IMPORT = Pattern.compile("@import \"([^\"]+)\";");

	private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

	private static final Pattern SELECTORS = Pattern.compile("([^{};]*)\\{");

	private static final Pattern CLASS = Pattern.compile("\\.([a-zA-Z][\\w-]*)");

	private static final Pattern EXCLUDED = Pattern.compile(":(not|is)\\([^()]*\\)");

	private StyleRules() {
	}

	/** The selectors of a sheet whose classes all appear on a page. */
	static List<String> appliedBy(String sheet, String html) {
		Set<String> shown = Jsoup.parse(html)
			.getAllElements()
			.stream()
			.flatMap((element) -> element.classNames().stream())
			.collect(Collectors.toSet());
		return selectors(sheet).filter((selector) -> {
			List<String> names = CLASS.matcher(EXCLUDED.matcher(selector).replaceAll(""))
				.results()
				.map((found) -> found.group(1))
				.toList();
			return !names.isEmpty() && shown.containsAll(names);
		}).toList();
	}

	private static Stream<String> selectors(String sheet) {
		return IMPORT.matcher(read(ASSETS.resolve(sheet)))
			.results()
			.map((found) -> COMMENT.matcher(read(ASSETS.resolve(found.group(1)))).replaceAll(""))
			.flatMap((rules) -> SELECTORS.matcher(rules).results().map((found) -> found.group(1).strip()))
			.filter((selector) -> !selector.startsWith("@"))
			.flatMap((selector) -> Stream.of(selector.split(",(?![^(]*\\))")));
	}

	private static String read(Path sheet) {
		try {
			return Files.readString(sheet);
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

}
