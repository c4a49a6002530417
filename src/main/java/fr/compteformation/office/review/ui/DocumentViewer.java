package fr.compteformation.office.review.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableFunction;

import fr.compteformation.office.review.FormerDocument;
import fr.compteformation.office.review.ReadDocument;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.EmptyState;
import fr.compteformation.platform.document.page.Page;
import fr.compteformation.rights.hours.DifHours;
import fr.compteformation.rights.reading.ReadFact;

/**
 * The documents of a declaration, one page at a time, with the facts that were found.
 */
class DocumentViewer extends Composite<Section> {

	private final List<ReadDocument> documents;

	private final DifHours declared;

	private final SerializableBiConsumer<Integer, ReadFact> pick;

	private final SerializableFunction<FormerDocument, ReadDocument> opener;

	private final Div tabs = new Div();

	private final UnorderedList thumbs = new UnorderedList();

	private final ViewerTools tools = new ViewerTools(this::turnPage, this::render);

	private final Div scroll = new Div();

	private final Div paper = new Div();

	private int document;

	private int page = 1;

	/**
	 * @param opener opens a document of a replaced declaration
	 * @param pick called with the number of the document, from 0, and a fact on its page
	 */
	DocumentViewer(List<ReadDocument> documents, List<FormerDocument> former, DifHours declared,
			SerializableFunction<FormerDocument, ReadDocument> opener, SerializableBiConsumer<Integer, ReadFact> pick) {
		this.documents = new ArrayList<>(documents);
		this.declared = declared;
		this.opener = opener;
		this.pick = pick;
		H2 title = new H2(getTranslation("backoffice.documents"));
		title.addClassName("visually-hidden");
		this.tabs.addClassName("tabs");
		this.tabs.getElement()
			.setAttribute("role", "group")
			.setAttribute("aria-label", getTranslation("backoffice.documents.files"));
		documents.forEach((read) -> addTab(read.document().name(), ""));
		former.forEach(this::addFormer);
		this.tabs.setVisible(documents.size() + former.size() > 1);
		this.thumbs.addClassName("thumbs");
		this.thumbs.getElement().setAttribute("aria-label", getTranslation("backoffice.documents.pages"));
		this.paper.addClassName("paper-frame");
		this.scroll.addClassName("scroll");
		this.scroll.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
		this.scroll.add(this.paper);
		Div desk = new Div(this.thumbs, this.scroll);
		desk.addClassName("desk");
		getContent().addClassName("viewer");
		getContent().add(title, this.tabs, this.tools, desk);
		show(0, 1);
	}

	/** Shows a page of a document. */
	void show(int document, int page) {
		this.document = document;
		this.page = page;
		render();
	}

	private void addTab(String name, String note) {
		int number = (int) this.tabs.getChildren().count();
		NativeButton tab = new NativeButton(note.isEmpty() ? name : name + " · " + note, (click) -> show(number, 1));
		this.tabs.add(tab);
	}

	// Its pages are rendered, and the view is recorded, when somebody opens it.
	private void addFormer(FormerDocument former) {
		String day = PortalTime.shortDate(PortalTime.dayOf(former.declaredAt()), getLocale());
		NativeButton open = new NativeButton(
				former.document().name() + " · " + getTranslation("backoffice.documents.replaced", day));
		open.addClassName("former");
		open.addClickListener((click) -> {
			this.documents.add(this.opener.apply(former));
			this.tabs.replace(open, null);
			addTab(former.document().name(), getTranslation("backoffice.documents.replaced", day));
			show(this.documents.size() - 1, 1);
		});
		this.tabs.add(open);
	}

	private void turnPage(int by) {
		show(this.document, this.page + by);
	}

	private void render() {
		this.paper.removeAll();
		this.thumbs.removeAll();
		if (this.documents.isEmpty()) {
			this.tools.showNothing();
			this.scroll.getElement().setAttribute("aria-label", getTranslation("backoffice.documents"));
			this.paper.add(new EmptyState(getTranslation("backoffice.documents.none")));
			return;
		}
		ReadDocument shown = this.documents.get(this.document);
		markTab();
		for (int number = 1; number <= shown.pages().size(); number++) {
			this.thumbs.add(thumb(number));
		}
		this.thumbs.setVisible(shown.pages().size() > 1);
		String name = getTranslation("backoffice.documents.page", shown.document().name(), this.page);
		this.scroll.getElement().setAttribute("aria-label", name);
		this.tools.show(shown, this.page);
		this.scroll.setClassName("scroll " + this.tools.look());
		this.paper.add((this.page <= shown.pages().size()) ? picture(shown, shown.pages().get(this.page - 1), name)
				: new Paragraph(getTranslation("backoffice.documents.noPicture", shown.document().name())));
	}

	private com.vaadin.flow.component.Component picture(ReadDocument shown, Page page, String name) {
		return page
			.picture().<com.vaadin.flow.component.Component>map(
					(png) -> new PagePicture(png, name, this.tools.marks() ? facts(shown) : Stream.empty(),
							this.declared, (fact) -> this.pick.accept(this.document, fact)))
			.orElseGet(() -> new Paragraph(getTranslation("backoffice.documents.noPicture", name)));
	}

	private Stream<ReadFact> facts(ReadDocument shown) {
		return shown.reading().facts().stream().filter((fact) -> fact.page() == this.page && fact.place() != null);
	}

	private void markTab() {
		List<com.vaadin.flow.component.Component> all = this.tabs.getChildren().toList();
		List<com.vaadin.flow.component.Component> open = all.stream()
			.filter((tab) -> !tab.getElement().getClassList().contains("former"))
			.toList();
		for (int number = 0; number < open.size(); number++) {
			current(open.get(number), number == this.document);
		}
	}

	private ListItem thumb(int number) {
		NativeButton thumb = new NativeButton(String.valueOf(number), (click) -> show(this.document, number));
		thumb.getElement().setAttribute("aria-label", getTranslation("backoffice.documents.thumb", number));
		current(thumb, number == this.page);
		return new ListItem(thumb);
	}

	private static void current(com.vaadin.flow.component.Component button, boolean current) {
		if (current) {
			button.getElement().setAttribute("aria-current", "true");
		}
		else {
			button.getElement().removeAttribute("aria-current");
		}
	}

}
