package fr.compteformation.platform.search.ui;

import java.util.List;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/**
 * Links under a field while somebody types, which the arrow keys reach. A list of links
 * instead of a combo box, so that leaving the field never leaves the page. Add it to the
 * parent of the field.
 */
public class Suggestions extends Composite<Div> {

	/** Fewer letters suggest nothing. */
	public static final int FIRST = 3;

	/** How long somebody pauses before links are offered, in milliseconds. */
	public static final int PAUSE_MILLIS = 250;

	private final UnorderedList links = new UnorderedList();

	private final Span count = new Span();

	public Suggestions() {
		this.links.addClassName("suggestions");
		this.links.getElement().setAttribute("tabindex", "-1");
		this.links.setVisible(false);
		this.count.addClassName("visually-hidden");
		this.count.getElement().setAttribute("role", "status");
		getContent().add(this.links, this.count);
	}

	/** A link that says what it leads to. */
	public static Anchor link(String address, String text, String kind) {
		Span what = new Span(kind);
		what.addClassName("soft");
		Anchor link = new Anchor(address, new Span(text), what);
		return link;
	}

	/** Shows these links and announces their number. */
	public void show(List<Anchor> found) {
		this.links.removeAll();
		found.forEach((link) -> this.links.add(new ListItem(link)));
		this.links.setVisible(!found.isEmpty());
		this.count.setText(getTranslation("search.suggestions", found.size()));
	}

	/** Shows no links, and announces nothing. */
	public void clear() {
		this.links.removeAll();
		this.links.setVisible(false);
		this.count.setText("");
	}

	@Override
	protected void onAttach(AttachEvent attached) {
		getElement().executeJs("""
				const box = this.parentElement;
				box.addEventListener('keydown', (event) => {
					const stops = [box.querySelector('input'), ...box.querySelectorAll('.suggestions a')];
					const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
					const next = step && stops[stops.indexOf(document.activeElement) + step];
					if (next) {
						next.focus();
						event.preventDefault();
					}
					box.classList.toggle('closed', event.key === 'Escape');
					if (event.key === 'Escape') {
						stops[0].focus();
					}
				});
				""");
	}

}
