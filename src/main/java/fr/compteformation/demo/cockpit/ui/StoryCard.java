package fr.compteformation.demo.cockpit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import fr.compteformation.demo.cockpit.DemoRole;
import fr.compteformation.demo.cockpit.DemoStory;
import fr.compteformation.demo.cockpit.StoryPages;

/** A story with its steps; each begins with one click. */
class StoryCard extends Composite<Article> {

	private final StoryPages pages;

	// The page has one main button: that of the first step of the first story.
	private final DemoStory.Step first = DemoStory.values()[0].steps().getFirst();

	StoryCard(DemoStory story, StoryPages pages) {
		this.pages = pages;
		Paragraph duration = new Paragraph(getTranslation(story.durationKey()));
		duration.addClassName("soft");
		OrderedList steps = new OrderedList();
		for (int index = 0; index < story.steps().size(); index++) {
			steps.add(step(story.steps().get(index), getTranslation(story.stepKey(index + 1))));
		}
		getContent().addClassName("sheet");
		getContent().add(new H3(getTranslation(story.titleKey())), duration, steps);
	}

	private ListItem step(DemoStory.Step step, String text) {
		ListItem item = new ListItem(new Span(text));
		if (Presenter.isHere()) {
			item.add(way(step, step.role()));
		}
		return item;
	}

	private OneClickForm way(DemoStory.Step step, DemoRole role) {
		OneClickForm way = new OneClickForm(role, this.pages.of(step),
				getTranslation("demo.cockpit.enterAs", getTranslation(role.nameKey())), "");
		return this.first == step ? way.first() : way;
	}

}
