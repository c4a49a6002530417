package fr.compteformation.platform.information.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.information.HelpTask;
import fr.compteformation.platform.information.PageTexts;

/** A few answers of the help on the home page, in short. */
class ShortAnswers extends Composite<Section> {

	private final PageTexts texts;

	ShortAnswers(PageTexts texts) {
		this.texts = texts;
		Div words = new Div(new H2(getTranslation("information.home.understand")),
				new Paragraph(getTranslation("information.home.understandText")),
				new Paragraph(new Anchor(SharedPages.HELP.path(), getTranslation("information.home.understandAll"))),
				new Message(Message.Tone.HINT, getTranslation("information.home.beware")));
		Div answers = new Div(answer(HelpTask.RIGHTS, "combien"), answer(HelpTask.TRAINING, "reste"),
				answer(HelpTask.DIF, "dif"), answer(HelpTask.OPEN_ACCOUNT, "sans-courriel"));
		answers.addClassNames("sheet", "answers-in-short");
		getContent().addClassName("understand");
		getContent().add(words, answers);
	}

	private NativeDetails answer(HelpTask task, String anchor) {
		return this.texts.text(task.text(), getLocale())
			.sections()
			.stream()
			.filter((section) -> section.anchor().equals(anchor))
			.findFirst()
			.map((section) -> new NativeDetails(section.title(), new Paragraph(section.words())))
			.orElseThrow();
	}

}
