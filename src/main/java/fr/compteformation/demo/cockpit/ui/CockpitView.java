package fr.compteformation.demo.cockpit.ui;

import java.util.Arrays;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import org.springframework.context.annotation.Profile;

import fr.compteformation.demo.DemoMailbox;
import fr.compteformation.demo.clock.ClockAdvance;
import fr.compteformation.demo.clock.DemoClock;
import fr.compteformation.demo.cockpit.DemoReset;
import fr.compteformation.demo.cockpit.DemoStory;
import fr.compteformation.demo.cockpit.EditionSwitch;
import fr.compteformation.demo.cockpit.StoryPages;
import fr.compteformation.platform.base.ui.MenuPlace;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.NotSketched;
import fr.compteformation.platform.base.ui.ShownIn;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;

/**
 * The presenter’s page: stories, who is who, the mailbox, the edition, the date. Nothing
 * is typed here.
 */
@Route(value = "demo", registerAtStartup = false)
@Menu(title = "demo.cockpit.title", order = 99)
@ShownIn(MenuPlace.FOOTER)
@Profile("demo")
@AnonymousAllowed
@NotSketched
@TitleKey("demo.cockpit.title")
class CockpitView extends Composite<Div> implements TranslatedTitle, BeforeEnterObserver {

	private static final String RESET = "remis";

	static final String ADDRESS = "/demo";

	static final String AFTER_RESET = ADDRESS + "?" + RESET;

	private final Div answer = new Div();

	CockpitView(StoryPages pages, DemoMailbox mailbox, EditionSwitch editions, DemoClock clock, ClockAdvance advance,
			DemoReset reset) {
		Paragraph purpose = new Paragraph(getTranslation("demo.cockpit.purpose"));
		purpose.addClassName("soft");
		Div head = new Div(new Div(new H1(getTranslation(titleKey())), purpose), new ClockBar(clock, advance, reset));
		head.addClassName("cockpit-head");
		getContent().addClassNames("cockpit", "stack");
		if (!Presenter.isHere()) {
			this.answer.add(new Message(Message.Tone.HINT, getTranslation("demo.cockpit.onlyHere")));
		}
		getContent().add(this.answer, head, stories(pages), new RolesSection(), new MailboxSection(mailbox),
				new EditionSection(editions));
	}

	@Override
	public void beforeEnter(BeforeEnterEvent entry) {
		if (entry.getLocation().getQueryParameters().getSingleParameter(RESET).isPresent()) {
			this.answer.add(new Message(Message.Tone.GOOD, getTranslation("demo.reset.done")));
		}
	}

	private Section stories(StoryPages pages) {
		Div stories = new Div();
		stories.addClassName("cockpit-stories");
		Arrays.stream(DemoStory.values()).map((story) -> new StoryCard(story, pages)).forEach(stories::add);
		return new Section(new H2(getTranslation("demo.cockpit.stories")), stories);
	}

}
