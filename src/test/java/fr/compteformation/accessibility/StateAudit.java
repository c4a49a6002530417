package fr.compteformation.accessibility;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;

import fr.compteformation.Looks;
import fr.compteformation.platform.accessibility.AccessibilityFinding;
import fr.compteformation.platform.accessibility.AuditedRoute;

/**
 * Audits states of pages: all rules in a narrow and a wide window, the layout in every
 * width, and the contrast in every colour scheme.
 */
class StateAudit {

	private static final boolean PICTURES = Boolean.getBoolean("audit.pictures");

	private static final int NARROW = 320;

	private static final int WIDE = 1280;

	private static final List<Integer> OTHERS = List.of(768, 1600);

	private static final int HEIGHT = 800;

	/** The kinds of content that decide which criteria apply. */
	private static final String CONTENT = """
			() => Object.entries({
				frame: 'iframe, frame, object, embed', video: 'video', audio: 'audio', canvas: 'canvas',
				image: 'img, svg, [role=img]', imageMap: 'map, area, [ismap]', figure: 'figure',
				table: 'table, [role=table], [role=grid]', layoutTable: 'table[role=presentation], table[role=none]',
				form: 'input, select, textarea', fieldGroup: 'fieldset, [role=group], [role=radiogroup]',
				list: 'ul, ol, dl', quote: 'blockquote, q', newWindow: 'a[target]', otherLanguage: 'body [lang]',
				otherDirection: '[dir=rtl]', refresh: 'meta[http-equiv=refresh]', optionGroup: 'optgroup',
			}).filter(([name, selector]) => document.querySelector(selector)).map(([name]) => name)
			""";

	private final UnaryOperator<String> routeOf;

	private final Map<String, Set<String>> states = new LinkedHashMap<>();

	private final Set<AccessibilityFinding> findings = new LinkedHashSet<>();

	private final Set<String> walked = new HashSet<>();

	private final Set<String> content = new TreeSet<>();

	private final List<String> details = new ArrayList<>();

	private boolean colours = true;

	/**
	 * @param routeOf finds the route template of a path
	 */
	StateAudit(UnaryOperator<String> routeOf) {
		this.routeOf = routeOf;
	}

	/** Colours do not depend on the language: one language is enough. */
	void withColours(boolean colours) {
		this.colours = colours;
	}

	/**
	 * Audits in all widths and colours. To save time, one language is audited in a wide
	 * window and in all colours, the other in a narrow window.
	 */
	void audit(Page page, String state) {
		AuditedState audited = stateOf(page, state);
		if (this.colours) {
			resize(page, WIDE);
			auditHere(page, audited);
			for (TextChange change : TextChange.values()) {
				change.with(page, () -> audited.found(change.rule(), PageMeasure.CUT_TEXT.broken(page)));
			}
		}
		for (int width : OTHERS) {
			resize(page, width);
			measure(page, audited, PageMeasure.REFLOW);
		}
		resize(page, NARROW);
		if (!this.colours) {
			auditHere(page, audited);
		}
		measure(page, audited, PageMeasure.REFLOW);
		measure(page, audited, PageMeasure.TARGET_44);
		for (TextChange change : TextChange.values()) {
			change.with(page, () -> audited.found(change.rule(), PageMeasure.REFLOW.broken(page)));
		}
		resize(page, WIDE);
	}

	/**
	 * Goes through the page by keyboard, once per route and language; afterwards the page
	 * must be loaded again.
	 */
	boolean walkByKeyboard(Page page, String state) {
		AuditedState audited = stateOf(page, state);
		boolean isNew = this.walked.add(audited.route + this.colours);
		if (isNew) {
			page.emulateMedia(new Page.EmulateMediaOptions()
				.setForcedColors(this.colours ? ForcedColors.NONE : ForcedColors.ACTIVE));
			KeyboardWalk walk = new KeyboardWalk(page);
			audited.found("focus-visible", List.copyOf(walk.unseen()));
			audited.found("keyboard-trap", List.copyOf(walk.traps()));
			page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
		}
		return isNew;
	}

	/** Audits in the present width, in all colours. */
	void auditHere(Page page, String state) {
		auditHere(page, stateOf(page, state));
	}

	@SuppressWarnings("unchecked")
	private void auditHere(Page page, AuditedState audited) {
		this.content.addAll((List<String>) page.evaluate(CONTENT));
		audited.found(Axe.violations(page));
		measure(page, audited, PageMeasure.DOCTYPE);
		measure(page, audited, PageMeasure.LANGUAGE);
		measure(page, audited, PageMeasure.UNIQUE_IDS);
		measure(page, audited, PageMeasure.PRESENTATION_MARKUP);
		measure(page, audited, PageMeasure.TWO_WAYS);
		measure(page, audited, PageMeasure.SKIP_LINK_TARGET);
		measure(page, audited, PageMeasure.ONE_MAIN_HEADING);
		measure(page, audited, PageMeasure.CUT_TEXT);
		if (this.colours) {
			page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
			audited.found(Axe.contrast(page));
			page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT)
				.setForcedColors(ForcedColors.ACTIVE));
			audited.found(Axe.contrast(page));
			measure(page, audited, PageMeasure.FORCED_COLOURS);
			picture(page, audited);
			page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
		}
	}

	private static void picture(Page page, AuditedState audited) {
		if (PICTURES) {
			String name = (audited.route + " " + audited.state).replaceAll("[^a-z0-9]+", "-");
			page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
				.setPath(Path.of("target/proofs/forced-colours", name + ".png")));
		}
	}

	private static void measure(Page page, AuditedState audited, PageMeasure measure) {
		audited.found(measure.rule(), measure.broken(page));
	}

	private static void resize(Page page, int width) {
		page.setViewportSize(width, HEIGHT);
		Looks.waitUntilStill(page);
	}

	private AuditedState stateOf(Page page, String state) {
		String route = this.routeOf.apply((String) page.evaluate("() => location.pathname"));
		this.states.computeIfAbsent(route, (found) -> new LinkedHashSet<>()).add(state);
		return new AuditedState(route, state);
	}

	List<AuditedRoute> routes() {
		return this.states.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.map((route) -> new AuditedRoute(route.getKey(), List.copyOf(route.getValue())))
			.toList();
	}

	List<AccessibilityFinding> findings() {
		return List.copyOf(this.findings);
	}

	Set<String> content() {
		return this.content;
	}

	/** What to mend, with the elements. */
	List<String> details() {
		return this.details;
	}

	private final class AuditedState {

		private final String route;

		private final String state;

		private AuditedState(String route, String state) {
			this.route = route;
			this.state = state;
		}

		private void found(List<String> violations) {
			violations
				.forEach((violation) -> found(violation.substring(0, violation.indexOf(':')), List.of(violation)));
		}

		private void found(String rule, List<String> elements) {
			if (!elements.isEmpty()) {
				StateAudit.this.findings.add(new AccessibilityFinding(rule, this.route, this.state));
				StateAudit.this.details
					.add("%s | %s | %s | %s".formatted(rule, this.route, this.state, String.join(" ", elements)));
			}
		}

	}

}
