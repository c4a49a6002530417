package fr.compteformation.training.search.ui;

import java.util.Optional;
import java.util.UUID;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import fr.compteformation.platform.security.Citizen;
import fr.compteformation.training.kept.KeptTrainings;

/** Keeps a training for later, or gives it up; visitors are asked to sign in first. */
class KeepButton extends Composite<Div> {

	private final KeptTrainings trainings;

	private final UUID course;

	private final Button button = new Button();

	private final Paragraph answer = new Paragraph();

	KeepButton(KeptTrainings trainings, UUID course, Optional<Citizen> citizen) {
		this.trainings = trainings;
		this.course = course;
		this.answer.addClassName("soft");
		this.answer.getElement().setAttribute("role", "status");
		citizen.ifPresentOrElse((person) -> {
			this.button.addClickListener((click) -> change(person));
			show(trainings.isKept(person, course));
			getContent().add(this.button, this.answer);
		}, () -> {
			Anchor signIn = new Anchor(TrainingPages.signIn(course).path(), getTranslation("formations.keep"));
			signIn.addClassNames("btn", "ghost");
			getContent().add(signIn);
		});
	}

	private void change(Citizen citizen) {
		if (this.trainings.isKept(citizen, this.course)) {
			this.trainings.drop(citizen, this.course);
			show(false);
			this.answer.setText(getTranslation("formations.dropped"));
		}
		else if (this.trainings.keep(citizen, this.course)) {
			show(true);
			this.answer.removeAll();
			this.answer.add(new Text(getTranslation("formations.kept") + " "),
					new Anchor(KeptTrainings.PAGE.path(), getTranslation("formations.keptSee")));
		}
		else {
			this.answer.setText(getTranslation("formations.keptFull", KeptTrainings.MOST));
		}
	}

	private void show(boolean kept) {
		this.button.setText(getTranslation(kept ? "formations.drop" : "formations.keep"));
	}

}
