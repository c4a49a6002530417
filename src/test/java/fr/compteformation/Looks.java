package fr.compteformation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Checks the look of the current page.
 */
public final class Looks {

	/** From the smallest phone to a wide screen, in pixels, except a common phone. */
	private static final List<Integer> WIDTHS = List.of(320, 768, 1600);

	private static final int PHONE = 360;

	/** Longer than any field waits before it sends its text. */
	private static final int PAUSE_MILLIS = 700;

	private static final String AXE = axe();

	private static final String VIOLATIONS = """
			async (options) => (await axe.run(document, options)).violations
				.map((rule) => rule.id + ': ' + rule.nodes.map((node) => node.html + ' ' + node.failureSummary).join(' '))
			""";

	// Links within a sentence are exempt (WCAG 2.5.8).
	private static final String SMALL_TARGETS = """
			() => [...document.querySelectorAll('header a, header vaadin-button, header button, footer a, footer button,'
					+ ' main .btn, main vaadin-button:not([theme~=tertiary-inline]), main vaadin-password-field-button,'
					+ ' main input[slot=input]:not([type=checkbox], [type=radio]), main vaadin-checkbox, main vaadin-radio-button,'
					+ ' main .why > summary, main .tile, main vaadin-select-value-button')]
				.map((target) => target.matches('input, vaadin-select-value-button')
					? target.parentElement.shadowRoot.querySelector('[part=input-field], vaadin-input-container') : target)
				.filter((target) => target.getClientRects().length > 0)
				.filter((target) => target.getBoundingClientRect().height < 44)
				.map((target) => target.outerHTML.slice(0, 120))
			""";

	private static final String TOO_WIDE = """
			() => document.documentElement.scrollWidth <= document.documentElement.clientWidth ? []
				: [...document.querySelectorAll('*')]
					.filter((part) => part.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
					.map((part) => part.outerHTML.slice(0, 120))
			""";

	private Looks() {
	}

	/**
	 * Checks light and dark mode, every width, target sizes and text at 200 %.
	 */
	public static void assertRight(Page page, String state) {
		waitUntilStill(page);
		assertAccessible(page);
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
		assertLegible(page);
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
		assertFits(page, state);
	}

	private static void assertFits(Page page, String state) {
		for (int width : WIDTHS) {
			page.setViewportSize(width, 800);
			assertWidth(page, state + " at " + width + " px");
		}
		page.setViewportSize(PHONE, 800);
		assertWidth(page, state + " at " + PHONE + " px");
		assertThumb(page, state);
		page.evaluate("() => { document.documentElement.style.fontSize = '200%' }");
		assertWidth(page, state + " at 200 %");
		page.evaluate("() => { document.documentElement.style.fontSize = '' }");
		page.setViewportSize(1280, 800);
	}

	/**
	 * Waits until the page has processed all server updates and its address is final; the
	 * heading appears slightly earlier.
	 */
	public static void waitUntilStill(Page page) {
		page.waitForFunction("""
				() => {
					const skip = document.querySelector('a.skip');
					return (!skip || skip.pathname === location.pathname)
						&& !Object.values(window.Vaadin?.Flow?.clients ?? {}).some((client) => client.isActive?.());
				}
				""");
	}

	/**
	 * Waits until the server has received what was typed. Fields send it after a pause,
	 * which the page itself measures, so that this works on a busy machine.
	 */
	static void waitUntilTypingIsSent(Page page) {
		page.evaluate("(millis) => new Promise((done) => setTimeout(done, millis))", PAUSE_MILLIS);
		waitUntilStill(page);
	}

	/** Checks WCAG 2.2 A and AA. */
	public static void assertAccessible(Page page) {
		assertNoViolation(page, Map.of("type", "tag", "values",
				List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")));
	}

	/** Checks contrast, which depends on the colour scheme. */
	public static void assertLegible(Page page) {
		assertNoViolation(page, Map.of("type", "rule", "values", List.of("color-contrast")));
	}

	public static void assertWidth(Page page, String state) {
		assertThat((List<?>) page.evaluate(TOO_WIDE)).as(state + ": too wide").isEmpty();
	}

	public static void assertThumb(Page page, String state) {
		assertThat((List<?>) page.evaluate(SMALL_TARGETS)).as(state + ": targets under 44 px").isEmpty();
	}

	// The library’s own builder also requests passed rules, which takes most of its time.
	private static void assertNoViolation(Page page, Map<String, Object> rules) {
		if (!(Boolean) page.evaluate("() => 'axe' in window")) {
			page.evaluate(AXE);
		}
		assertThat((List<?>) page.evaluate(VIOLATIONS, Map.of("runOnly", rules, "resultTypes", List.of("violations"))))
			.as(page.url())
			.isEmpty();
	}

	private static String axe() {
		try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
			return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

}
