package fr.compteformation.office.autovalidation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

import fr.compteformation.office.autovalidation.AutoValidation;
import fr.compteformation.platform.base.ui.Announcement;
import fr.compteformation.platform.base.ui.Facts;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.security.Agent;

/** Shows what the automatic validation does, and stops or resumes it. */
public class AutoValidationSheet extends Composite<Section> {

	private final AutoValidation validation;

	private final Agent supervisor;

	private final Announcement outcome = new Announcement();

	private final Div content = new Div();

	public AutoValidationSheet(AutoValidation validation, Agent supervisor) {
		this.validation = validation;
		this.supervisor = supervisor;
		this.content.addClassName("stack");
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(getTranslation("autoValidation.title")), this.outcome, this.content);
		show();
	}

	private void show() {
		AutoValidation.Overview overview = this.validation.overview(this.supervisor);
		this.content.removeAll();
		this.content.add(new Paragraph(getTranslation("autoValidation." + state(overview))));
		if (overview.enabled()) {
			this.content.add(new Paragraph(getTranslation("autoValidation.share", overview.checkedByAgents())),
					overview.stopped() ? new Button(getTranslation("autoValidation.resume"), (click) -> resume())
							: new Button(getTranslation("autoValidation.stop"), (click) -> stop()));
		}
		if (overview.enabled() || overview.validated() > 0) {
			this.content
				.add(new Facts().tell(getTranslation("autoValidation.validated"), String.valueOf(overview.validated()))
					.tell(getTranslation("autoValidation.sampled"), String.valueOf(overview.sampled()))
					.tell(getTranslation("autoValidation.excluded"), String.valueOf(overview.excluded())));
		}
	}

	private static String state(AutoValidation.Overview overview) {
		if (!overview.enabled()) {
			return "off";
		}
		return overview.stopped() ? "stopped" : "on";
	}

	private void stop() {
		this.validation.stop(this.supervisor);
		show();
		this.outcome.say(Message.Tone.GOOD, getTranslation("autoValidation.stop.done"));
	}

	private void resume() {
		this.validation.resume(this.supervisor);
		show();
		this.outcome.say(Message.Tone.GOOD, getTranslation("autoValidation.resume.done"));
	}

}
