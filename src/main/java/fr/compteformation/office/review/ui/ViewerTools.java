package fr.compteformation.office.review.ui;

import java.util.Arrays;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;

import fr.compteformation.office.review.ReadDocument;
import fr.compteformation.platform.base.SharedPages;

/**
 * The toolbar of the document: size, rotation, pages, found words, saving.
 */
class ViewerTools extends Composite<Div> {

	private static final int[] SIZES = { 50, 75, 100, 125, 150, 200, 300 };

	private static final int NORMAL = 2;

	private static final int TURNS = 4;

	private static final String PERCENT = "element.closest('.viewer').percent?.()";

	/** 100 % is 38 rem, as in the style sheet. */
	private static final String SHOW_PERCENT = """
			const viewer = this.closest('.viewer');
			const paper = viewer.querySelector('.paper-frame');
			viewer.percent = () => Math.round(100 * paper.clientWidth
				/ (38 * parseFloat(getComputedStyle(document.documentElement).fontSize)));
			new ResizeObserver(() => $0.textContent = $1.replace('{0}', viewer.percent())).observe(paper);
			""";

	private final SerializableRunnable changed;

	private final NativeButton smaller = tool("−", "backoffice.viewer.smaller", () -> resize(-1));

	private final NativeButton larger = tool("+", "backoffice.viewer.larger", () -> resize(1));

	private final NativeButton fit = tool("backoffice.viewer.fit", this::fit);

	private final NativeButton turn = tool("↻", "backoffice.viewer.turn", this::turn);

	private final NativeButton before;

	private final NativeButton after;

	private final NativeButton words = tool("backoffice.viewer.words", this::toggleWords);

	private final Span size = output("backoffice.viewer.size");

	// Filled in by the browser, which alone knows the width.
	private final Span fitted = new Span();

	private final Span page = output("backoffice.viewer.page");

	private final Anchor copy = save("backoffice.documents.saveCopy");

	private final Anchor original = save("backoffice.documents.saveOriginal");

	private int chosen = NORMAL;

	/** The size in percent while the page fits. */
	private int percent = SIZES[NORMAL];

	private boolean fits = true;

	private int turned;

	private boolean marks = true;

	/**
	 * @param turnPage called with 1 for the next page and -1 for the previous one
	 * @param changed called when the page must look different
	 */
	ViewerTools(SerializableConsumer<Integer> turnPage, SerializableRunnable changed) {
		this.changed = changed;
		this.before = tool("‹", "backoffice.viewer.before", () -> turnPage.accept(-1));
		this.after = tool("›", "backoffice.viewer.after", () -> turnPage.accept(1));
		this.before.getElement().setAttribute("aria-keyshortcuts", "Alt+PageUp");
		this.after.getElement().setAttribute("aria-keyshortcuts", "Alt+PageDown");
		Shortcuts.addShortcutListener(this, () -> press(this.before, () -> turnPage.accept(-1)), Key.PAGE_UP,
				KeyModifier.ALT);
		Shortcuts.addShortcutListener(this, () -> press(this.after, () -> turnPage.accept(1)), Key.PAGE_DOWN,
				KeyModifier.ALT);
		this.fitted.addClassName("output");
		Div saving = new Div(this.copy, this.original);
		saving.addClassName("saving");
		getContent().addClassName("tools");
		getContent().getElement()
			.setAttribute("role", "toolbar")
			.setAttribute("aria-label", getTranslation("backoffice.viewer"));
		getContent().add(this.smaller, this.size, this.fitted, this.larger, this.fit, this.turn, separator(),
				this.before, this.page, this.after, separator(), this.words, saving);
	}

	/** Shows the state for a page of a document. */
	void show(ReadDocument document, int number) {
		int pages = Math.max(1, document.pages().size());
		this.page.setText(getTranslation("backoffice.viewer.of", number, pages));
		this.before.setEnabled(number > 1);
		this.after.setEnabled(number < pages);
		this.size.setText(getTranslation("backoffice.viewer.percent", SIZES[this.chosen]));
		this.size.setVisible(!this.fits);
		this.fitted.setVisible(this.fits);
		this.smaller.setEnabled(this.fits || this.chosen > 0);
		this.larger.setEnabled(this.fits || this.chosen < SIZES.length - 1);
		press(this.fit, this.fits);
		press(this.words, this.marks);
		String file = "%s/%s/documents/%s/".formatted(SharedPages.DIF_QUEUE, document.declaration().value(),
				document.document().id().value());
		this.copy.setHref(file + "copie");
		this.original.setHref(file + "original");
		// Documents that cannot be rendered have no copy.
		this.copy.setVisible(document.pages().stream().anyMatch((shown) -> shown.picture().isPresent()));
	}

	void showNothing() {
		setVisible(false);
	}

	boolean marks() {
		return this.marks;
	}

	/** The class names for size and rotation. */
	String look() {
		return (this.fits ? "fit" : "size-" + SIZES[this.chosen]) + " turned-" + this.turned;
	}

	private void resize(int by) {
		this.chosen = this.fits ? beside(this.percent, by) : this.chosen + by;
		this.fits = false;
		this.changed.run();
	}

	/** The next larger or smaller size, if there is one. */
	private static int beside(int percent, int by) {
		long smaller = Arrays.stream(SIZES).filter((size) -> (by > 0) ? size <= percent : size < percent).count();
		return Math.clamp((by > 0) ? smaller : smaller - 1, 0, SIZES.length - 1);
	}

	private void fit() {
		this.fits = true;
		this.changed.run();
	}

	private void turn() {
		this.turned = (this.turned + 1) % TURNS;
		this.changed.run();
	}

	private void toggleWords() {
		this.marks = !this.marks;
		this.changed.run();
	}

	@Override
	protected void onAttach(AttachEvent attach) {
		getElement().executeJs(SHOW_PERCENT, this.fitted, getTranslation("backoffice.viewer.percent", "{0}"));
	}

	private static void press(NativeButton button, SerializableRunnable act) {
		if (button.isEnabled()) {
			act.run();
		}
	}

	private static void press(NativeButton button, boolean pressed) {
		button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
	}

	private NativeButton tool(String text, String labelKey, SerializableRunnable act) {
		NativeButton tool = new NativeButton(text);
		tool.getElement()
			.addEventListener("click", (click) -> this.percent = click.getEventData().path(PERCENT).asInt(this.percent))
			.addEventData(PERCENT);
		tool.addClickListener((click) -> act.run());
		tool.getElement()
			.setAttribute("aria-label", getTranslation(labelKey))
			.setAttribute("title", getTranslation(labelKey));
		return tool;
	}

	private NativeButton tool(String textKey, SerializableRunnable act) {
		return new NativeButton(getTranslation(textKey), (click) -> act.run());
	}

	private Span output(String labelKey) {
		Span output = new Span();
		output.addClassName("output");
		output.getElement().setAttribute("role", "status").setAttribute("aria-label", getTranslation(labelKey));
		return output;
	}

	private static Span separator() {
		Span separator = new Span();
		separator.addClassName("separator");
		return separator;
	}

	private Anchor save(String textKey) {
		Anchor save = new Anchor("", getTranslation(textKey));
		save.getElement().setAttribute("download", true);
		save.getElement().setAttribute("title", getTranslation("backoffice.documents.saveHint"));
		save.setRouterIgnore(true);
		return save;
	}

}
