package fr.compteformation.accessibility;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import com.microsoft.playwright.Page;

/** Goes through a page by the tab key, from its beginning until the focus leaves it. */
class KeyboardWalk {

	private static final int MOST_STOPS = 400;

	/** The browser does not tell where the focus is within a frame. */
	private static final int WITHIN_FRAME = -2;

	/**
	 * Gives each element a number, and looks for a ring around it or around its control.
	 */
	private static final String STOP = """
			() => {
				let focused = document.activeElement;
				while (focused?.shadowRoot?.activeElement) {
					focused = focused.shadowRoot.activeElement;
				}
				if (!focused || focused === document.body) {
					return { number: -1 };
				}
				if (focused.localName === 'iframe') {
					return { number: -2 };
				}
				window.stops ??= new Map();
				if (!window.stops.has(focused)) {
					window.stops.set(focused, window.stops.size);
				}
				const host = focused.closest('[has-label], [tabindex], .field') ?? focused.getRootNode().host ?? focused;
				const control = focused.parentElement ?? host;
				const around = [focused, host, control, ...(host.shadowRoot?.querySelectorAll('*') ?? []),
					...(control.shadowRoot?.querySelectorAll('*') ?? [])];
				const rings = around.some((part) => [null, '::before', '::after'].some((pseudo) => {
					const style = getComputedStyle(part, pseudo);
					return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0
						|| pseudo === null && style.boxShadow.includes(' 0px 0px 0px ') && !matchMedia('(forced-colors: active)').matches;
				}));
				return { number: window.stops.get(focused), ring: rings, html: focused.outerHTML.slice(0, 160) };
			}
			""";

	private final Page page;

	private final Set<String> unseen = new LinkedHashSet<>();

	private final Set<String> traps = new LinkedHashSet<>();

	KeyboardWalk(Page page) {
		this.page = page;
		walk();
	}

	@SuppressWarnings("unchecked")
	private void walk() {
		Set<Integer> seen = new LinkedHashSet<>();
		int last = -1;
		for (int stops = 0; stops < MOST_STOPS; stops++) {
			this.page.keyboard().press("Tab");
			Map<String, Object> stop = (Map<String, Object>) this.page.evaluate(STOP);
			int number = (Integer) stop.get("number");
			if (number == WITHIN_FRAME) {
				continue;
			}
			if (number < 0) {
				return;
			}
			if (number == last) {
				this.traps.add((String) stop.get("html"));
				return;
			}
			if (!seen.add(number)) {
				return;
			}
			if (!(Boolean) stop.get("ring")) {
				this.unseen.add((String) stop.get("html"));
			}
			last = number;
		}
	}

	/** The elements whose focus shows no ring. */
	Set<String> unseen() {
		return this.unseen;
	}

	/** The elements that the focus does not leave. */
	Set<String> traps() {
		return this.traps;
	}

}
