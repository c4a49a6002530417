package fr.compteformation;

import java.util.List;

import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures whether a page fits its window, and whether what is pressed fits a thumb.
 */
public final class Fits {

	// Links within a sentence are as high as their line (WCAG 2.5.8).
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

	private Fits() {
	}

	public static void assertWidth(Page page, String state) {
		assertThat((List<?>) page.evaluate(TOO_WIDE)).as(state + ": too wide").isEmpty();
	}

	public static void assertThumb(Page page, String state) {
		assertThat((List<?>) page.evaluate(SMALL_TARGETS)).as(state + ": targets under 44 px").isEmpty();
	}

}
