package fr.compteformation.accessibility;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/** axe-core in a page. */
public final class Axe {

	private static final String SCRIPT = script();

	private static final String VIOLATIONS = """
			async (options) => (await axe.run(document, options)).violations
				.map((rule) => rule.id + ': ' + rule.nodes.map((node) => node.html + ' ' + node.failureSummary).join(' '))
			""";

	private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	private Axe() {
	}

	/** What breaks WCAG 2.2 A and AA: each starts with the name of the rule. */
	public static List<String> violations(Page page) {
		return run(page, Map.of("type", "tag", "values", TAGS));
	}

	/** The contrast of texts, which depends on the colours. */
	public static List<String> contrast(Page page) {
		return run(page, Map.of("type", "rule", "values", List.of("color-contrast")));
	}

	static String version(Page page) {
		load(page);
		return (String) page.evaluate("() => axe.version");
	}

	// The library’s own builder also requests passed rules, which takes most of its time.
	// Without a choice of assets it would load all styles once per component of the page,
	// for no rule of ours.
	@SuppressWarnings("unchecked")
	private static List<String> run(Page page, Map<String, Object> rules) {
		load(page);
		return (List<String>) page.evaluate(VIOLATIONS, Map.of("runOnly", rules, "resultTypes", List.of("violations"),
				"preload", Map.of("assets", List.of("media"))));
	}

	private static void load(Page page) {
		if (!(Boolean) page.evaluate("() => 'axe' in window")) {
			page.evaluate(SCRIPT);
		}
	}

	private static String script() {
		try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
			return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

}
