package fr.compteformation.access.identitydocument.ui;

import java.util.List;

import jakarta.validation.Validator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextAreaVariant;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;

import fr.compteformation.access.identitydocument.IdentityContest;
import fr.compteformation.access.identitydocument.IdentityDecision;
import fr.compteformation.access.identitydocument.IdentityRequests;
import fr.compteformation.platform.base.ui.EntityBinder;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.document.Document;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.document.ui.AttachmentField;
import fr.compteformation.platform.security.Citizen;

/** The form to contest a refusal: a text, and files if there are any. */
class ContestSheet extends Composite<Section> {

	private final ErrorSummary summary = new ErrorSummary();

	private final TextArea text = new TextArea(getTranslation("identityDocument.contest.text"));

	private final AttachmentField files;

	private final EntityBinder<IdentityContest> binder;

	private final SerializableFunction<IdentityContest, IdentityRequests.Outcome> send;

	private final SerializableConsumer<IdentityRequests.Outcome> done;

	/**
	 * @param until the last day
	 * @param send sends the contest
	 * @param done called with the result
	 */
	ContestSheet(Documents documents, Validator validator, Citizen citizen, String until,
			SerializableFunction<IdentityContest, IdentityRequests.Outcome> send,
			SerializableConsumer<IdentityRequests.Outcome> done) {
		this.send = send;
		this.done = done;
		this.files = AttachmentField.ofAccount(documents, citizen, IdentityContest.MAX_FILES);
		this.files.setLabel(getTranslation("identityDocument.contest.files"));
		this.text.setMaxLength(IdentityDecision.MAX_TEXT);
		this.text.setHelperText(getTranslation("identityDocument.contest.hint"));
		this.text.addThemeVariants(TextAreaVariant.HELPER_ABOVE);
		this.text.setRequiredIndicatorVisible(true);
		this.binder = new EntityBinder<>(IdentityContest.class, validator);
		this.binder.forField(this.text).bind("text");
		this.binder.forField(this.files)
			.withConverter((chosen) -> chosen.stream().map(Document::id).toList(), documents::described)
			.bind("files");
		Button contest = new Button(getTranslation("action.contest"), (click) -> {
			click.getSource().setEnabled(true);
			send();
		});
		contest.setDisableOnClick(true);
		contest.addThemeVariants(ButtonVariant.PRIMARY);
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(getTranslation("identityDocument.contest")),
				new Paragraph(getTranslation("identityDocument.contest.what", until)), this.summary, this.text,
				this.files, contest);
	}

	private void send() {
		IdentityContest contest = new IdentityContest();
		List<Problem> problems = this.binder.write(contest);
		this.summary.show(problems);
		if (problems.isEmpty()) {
			IdentityRequests.Outcome outcome = this.send.apply(contest);
			if (outcome == IdentityRequests.Outcome.FILE_GONE) {
				this.summary.show(
						List.of(new Problem(this.files.getLabel(), getTranslation(outcome.messageKey()), this.files)));
			}
			else {
				this.done.accept(outcome);
			}
		}
	}

}
