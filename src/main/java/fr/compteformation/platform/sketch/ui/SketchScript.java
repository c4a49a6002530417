package fr.compteformation.platform.sketch.ui;

/** Removes the sketch in the same moment in which its page appears. */
final class SketchScript {

	static final String ID = "apercu";

	/** Who already went to a link of the sketch by keyboard stays there. */
	static final String TEXT = """
			(() => {
				const sketch = document.getElementById('apercu');
				if (!sketch) {
					return;
				}
				const whenDrawn = new MutationObserver(() => {
					const page = document.querySelector('#outlet .page');
					if (!page || !page.querySelector('h1')) {
						return;
					}
					whenDrawn.disconnect();
					const link = sketch.contains(document.activeElement) && document.activeElement.getAttribute('href');
					sketch.remove();
					if (link) {
						page.querySelector(`a[href="${CSS.escape(link)}"]`)?.focus({preventScroll: true});
					}
				});
				whenDrawn.observe(document.body, {childList: true, subtree: true});
			})();
			""";

	private SketchScript() {
	}

}
