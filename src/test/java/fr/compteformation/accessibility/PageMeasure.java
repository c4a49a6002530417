package fr.compteformation.accessibility;

import java.util.List;
import java.util.Locale;

import com.microsoft.playwright.Page;

/**
 * Rules that axe does not check. The name in the audit is the constant in lower case with
 * hyphens; each script finds the elements that break the rule.
 */
public enum PageMeasure {

	/** No scrolling in two directions (RGAA 10.11, WCAG 1.4.10). */
	REFLOW("""
			() => document.documentElement.scrollWidth <= document.documentElement.clientWidth ? []
				: [...document.querySelectorAll('*')]
					.filter((part) => part.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
			"""),

	/** No line of text is cut by its own element; a box that scrolls does not cut. */
	CUT_TEXT(
			"""
					() => [...document.querySelectorAll('main *, header *, footer *')]
						.filter((part) => part.checkVisibility() && !part.closest('.visually-hidden, svg, [aria-hidden=true]'))
						.filter((part) => [...part.childNodes].some((child) => child.nodeType === 3 && child.data.trim()))
						.filter((part) => ['hidden', 'clip'].includes(getComputedStyle(part).overflowX))
						.filter((part) => getComputedStyle(part).clipPath === 'none' && part.clientWidth > 1)
						.filter((part) => part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + parseFloat(getComputedStyle(part).fontSize) / 2)
					"""),

	/**
	 * Controls are 44 pixels high; WCAG 2.5.8 asks for 24, and exempts links within a
	 * sentence.
	 */
	TARGET_44(
			"""
					() => [...document.querySelectorAll('header a, header vaadin-button, header button, footer a, footer button,'
							+ ' main .btn, main vaadin-button:not([theme~=tertiary-inline]), main vaadin-password-field-button,'
							+ ' main input[slot=input]:not([type=checkbox], [type=radio]), main vaadin-checkbox, main vaadin-radio-button,'
							+ ' main .why > summary, main .tile, main vaadin-select-value-button')]
						.map((target) => target.matches('input, vaadin-select-value-button')
							? target.parentElement.shadowRoot.querySelector('[part=input-field], vaadin-input-container') : target)
						.filter((target) => target.getClientRects().length > 0)
						.filter((target) => target.getBoundingClientRect().height < 44)
					"""),

	/** The page says that it is HTML (RGAA 8.1). */
	DOCTYPE("() => document.doctype?.name === 'html' ? [] : [document.documentElement]"),

	/** The page declares the language that the browser asked for (RGAA 8.4). */
	LANGUAGE("() => navigator.language.startsWith(document.documentElement.lang) ? [] : [document.documentElement]"),

	/** No id stands twice (RGAA 8.2). */
	UNIQUE_IDS("""
			() => [...document.querySelectorAll('body [id]')]
				.filter((part, place, all) => all.findIndex((other) => other.id === part.id) < place)
			"""),

	/** Presentation is left to styles (RGAA 10.1). */
	PRESENTATION_MARKUP(
			"""
					() => [...document.querySelectorAll('font, center, big, strike, tt, basefont, blink, marquee, [bgcolor],'
							+ ' body[background], table[border], [align], [valign], [hspace], [vspace], body[link], body[text]')]
					"""),

	/** Pages offer a navigation and a search (RGAA 12.1). */
	TWO_WAYS("""
			() => location.pathname.startsWith('/agent') || location.pathname.startsWith('/demo')
				|| document.querySelector('header nav') && document.querySelector('header [role=search]')
				? [] : [document.querySelector('header')]
			"""),

	/** The first link leads to the content (RGAA 12.7). */
	SKIP_LINK_TARGET("""
			() => document.getElementById(document.querySelector('a.skip')?.hash.slice(1)) ? [] : [document.body]
			"""),

	/** A page has one main heading. */
	ONE_MAIN_HEADING(
			"""
					() => document.querySelectorAll('h1').length === 1 ? [] : [document.body, ...document.querySelectorAll('h1')]
					"""),

	/** Forced colours leave a border, an outline or a background of each control. */
	FORCED_COLOURS(
			"""
					() => [...document.querySelectorAll('main .btn, main .tile, main [role=switch], main vaadin-select-value-button,'
							+ ' main vaadin-button:not([theme~=tertiary]):not([theme~=tertiary-inline]),'
							+ ' main input[slot=input]:not([type=checkbox], [type=radio])')]
						.map((control) => control.matches('input, vaadin-select-value-button')
							? control.parentElement.shadowRoot.querySelector('[part=input-field], vaadin-input-container') : control)
						.filter((control) => control && control.getClientRects().length > 0)
						.filter((control) => ![null, '::before', '::after'].some((part) => {
							const style = getComputedStyle(control, part);
							return (part === null || style.content !== 'none')
								&& (style.borderTopStyle !== 'none' && parseFloat(style.borderTopWidth) > 0
									|| style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0
									|| style.backgroundColor !== 'rgba(0, 0, 0, 0)'
										&& style.backgroundColor !== getComputedStyle(document.body).backgroundColor);
						}))
					""");

	private final String script;

	PageMeasure(String script) {
		this.script = "() => (%s)().map((part) => part.outerHTML.slice(0, 160))".formatted(script.strip());
	}

	String rule() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The elements that break the rule. */
	@SuppressWarnings("unchecked")
	public List<String> broken(Page page) {
		return (List<String>) page.evaluate(this.script);
	}

}
