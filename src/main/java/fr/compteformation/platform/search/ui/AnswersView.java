package fr.compteformation.platform.search.ui;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;

import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.NeedsNoDatabase;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.search.Finding;
import fr.compteformation.platform.search.Search;

/**
 * The answers to the question of this visit, by kind, the kind of the best answer first.
 */
@TitleKey("search.title")
abstract class AnswersView extends Composite<Div> implements AfterNavigationObserver, TranslatedTitle, NeedsNoDatabase {

	private static final int EXCERPT = 180;

	private final Search search;

	private final Clock clock;

	private final Asker asker;

	private final String nothingKey;

	private final QuestionBox box;

	private final Paragraph outcome = new Paragraph();

	private final Div answers = new Div();

	/**
	 * @param nothingKey the translation key of what it says when nothing answers
	 */
	AnswersView(Search search, Clock clock, Asker asker, String nothingKey) {
		this.search = search;
		this.clock = clock;
		this.asker = asker;
		this.nothingKey = nothingKey;
		this.box = new QuestionBox(search, clock, asker, "search.question");
		this.outcome.getElement().setAttribute("role", "status");
		this.answers.addClassName("answers");
		getContent().addClassNames("narrow", "search");
		getContent().add(new H1(getTranslation(titleKey())), this.box, this.outcome, this.answers, person());
	}

	@Override
	public void afterNavigation(AfterNavigationEvent event) {
		show(AskedQuestion.last(this.clock));
	}

	/** Answers another question. */
	void show(AskedQuestion question) {
		this.box.show(question);
		Map<Finding.Kind, List<Finding>> found = new LinkedHashMap<>();
		this.search.answers(this.asker.audience(), question.words(), getLocale())
			.forEach((finding) -> found.computeIfAbsent(finding.kind(), (kind) -> new ArrayList<>()).add(finding));
		this.outcome.setText(outcome(question, found.values().stream().mapToInt(List::size).sum()));
		this.answers.removeAll();
		found.forEach((kind, findings) -> this.answers.add(section(kind, findings)));
	}

	private String outcome(AskedQuestion question, int count) {
		if (question.words().isEmpty()) {
			return getTranslation("search.hint");
		}
		return (count > 0) ? getTranslation("search.found", question.words(), count)
				: getTranslation(this.nothingKey, question.words());
	}

	private Section section(Finding.Kind kind, List<Finding> findings) {
		UnorderedList list = new UnorderedList();
		findings.forEach((finding) -> list.add(item(finding)));
		Section section = new Section(new H2(getTranslation("search.kind." + kind)), list);
		section.addClassName("sheet");
		return section;
	}

	private static ListItem item(Finding finding) {
		ListItem item = new ListItem(new Anchor(finding.address(), finding.title()));
		if (!finding.words().isBlank()) {
			Paragraph excerpt = new Paragraph(excerpt(finding.words()));
			excerpt.addClassName("soft");
			item.add(excerpt);
		}
		return item;
	}

	static String excerpt(String words) {
		String line = words.replaceAll("\\s*\\n\\s*", " ");
		if (line.length() <= EXCERPT) {
			return line;
		}
		int space = line.lastIndexOf(' ', EXCERPT);
		return line.substring(0, (space > 0) ? space : EXCERPT) + " …";
	}

	private Section person() {
		Anchor write = new Anchor(SharedPages.CONTACT.with(AskedQuestion.PARAMETER),
				getTranslation("action.writeToUs"));
		write.addClassNames("btn", "ghost");
		Div actions = new Div(write);
		actions.addClassName("actions");
		return new Section(new H2(getTranslation("search.notFound")), new Paragraph(getTranslation("search.carried")),
				actions);
	}

}
