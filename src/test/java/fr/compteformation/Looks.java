package fr.compteformation;

import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import fr.compteformation.accessibility.Axe;
import fr.compteformation.accessibility.PageMeasure;

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

	private static final boolean WHOLE = "whole".equals(System.getProperty("tests.looks"));

	private Looks() {
	}

	/**
	 * Checks WCAG and the smallest phone; in the run of the proofs also dark mode, every
	 * width, target sizes and text at 200 %, which takes three times as long. A test that
	 * looks at a state of its own has the tag {@code looks}, so that it runs there too.
	 */
	public static void assertRight(Page page, String state) {
		waitUntilStill(page);
		assertAccessible(page);
		if (!WHOLE) {
			page.setViewportSize(WIDTHS.getFirst(), 800);
			assertWidth(page, state + " on the smallest phone");
			page.setViewportSize(1280, 800);
			return;
		}
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
	public static void waitUntilTypingIsSent(Page page) {
		page.evaluate("(millis) => new Promise((done) => setTimeout(done, millis))", PAUSE_MILLIS);
		waitUntilStill(page);
	}

	/** Checks WCAG 2.2 A and AA. */
	public static void assertAccessible(Page page) {
		assertThat(Axe.violations(page)).as(page.url()).isEmpty();
	}

	/** Checks contrast, which depends on the colour scheme. */
	public static void assertLegible(Page page) {
		assertThat(Axe.contrast(page)).as(page.url()).isEmpty();
	}

	public static void assertWidth(Page page, String state) {
		assertThat(PageMeasure.REFLOW.broken(page)).as(state + ": too wide").isEmpty();
	}

	public static void assertThumb(Page page, String state) {
		assertThat(PageMeasure.TARGET_44.broken(page)).as(state + ": targets under 44 px").isEmpty();
	}

}
