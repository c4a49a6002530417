package fr.compteformation.platform.sketch.ui;

/**
 * Removes the sketch in the same moment in which its page appears. Says so when the page
 * does not come.
 */
final class SketchScript {

	static final String ID = "apercu";

	/** Who already went to a link of the sketch by keyboard stays there. */
	static final String TEXT = """
			(() => {
				const sketch = document.getElementById('apercu');
				if (!sketch) {
					return;
				}
				const tell = () => sketch.querySelector('.sketch-stuck')?.removeAttribute('hidden');
				sketch.querySelector('.sketch-stuck a')?.addEventListener('click', (click) => {
					click.preventDefault();
					location.reload();
				});
				sketch.addEventListener('click', (click) => {
					if (click.target.closest('.skip')) {
						click.preventDefault();
						sketch.querySelector('main')?.focus();
					}
				});
				addEventListener('error', (event) => event.target instanceof HTMLScriptElement && tell(), true);
				setTimeout(tell, 20000);
				const alike = (root, link) => [...root.querySelectorAll('a[href]')].filter((other) =>
					other.getAttribute('href') === link.getAttribute('href') && other.getClientRects().length);
				const remove = (page) => {
					if (!sketch.isConnected) {
						return;
					}
					whenDrawn.disconnect();
					const focused = sketch.contains(document.activeElement) && document.activeElement;
					const place = focused ? alike(sketch, focused).indexOf(focused) : -1;
					sketch.remove();
					if (focused && focused.matches('main')) {
						page.querySelector('main')?.focus({preventScroll: true});
					} else if (place >= 0) {
						const links = alike(page, focused);
						(links[place] ?? links[0])?.focus({preventScroll: true});
					}
				};
				let seen = false;
				const whenDrawn = new MutationObserver(() => {
					const page = document.querySelector('#outlet .page');
					if (page && page.querySelector('h1, main > :not(.banner) > *')) {
						remove(page);
					} else if (page && !seen) {
						seen = true;
						setTimeout(() => remove(page), 2000);
					}
				});
				whenDrawn.observe(document.body, {childList: true, subtree: true});
			})();
			""";

	private SketchScript() {
	}

}
