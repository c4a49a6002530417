package fr.compteformation.access.identitydocument.ui;

import java.util.List;

import jakarta.validation.Validator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;

import fr.compteformation.access.identitydocument.IdentityPapers;
import fr.compteformation.access.identitydocument.IdentityRequests;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.security.Citizen;

/**
 * The documents in two steps: form, then confirmation. Each change is kept as a draft, so
 * that nothing is lost with the session.
 */
class PapersSheet extends Composite<Div> {

	private final Documents documents;

	private final SerializableFunction<IdentityPapers, IdentityRequests.Outcome> send;

	private final SerializableConsumer<IdentityRequests.Outcome> done;

	private final ErrorSummary summary = new ErrorSummary();

	private final Div typing = new Div();

	private final H2 title = new H2(getTranslation("identityDocument.form"));

	private final PapersForm form;

	private final IdentityPapers papers = new IdentityPapers();

	/**
	 * @param start what was sent before
	 * @param send sends the documents
	 * @param done called with the result
	 */
	PapersSheet(IdentityRequests requests, Documents documents, Validator validator, Citizen citizen,
			IdentityPapers start, SerializableFunction<IdentityPapers, IdentityRequests.Outcome> send,
			SerializableConsumer<IdentityRequests.Outcome> done) {
		this.documents = documents;
		this.send = send;
		this.done = done;
		this.form = new PapersForm(documents, validator, citizen, requests.draftOf(citizen).orElse(start),
				(chosen) -> requests.keepDraft(citizen, chosen));
		Button review = new Button(getTranslation("identityDocument.review"), (click) -> review());
		review.addThemeVariants(ButtonVariant.PRIMARY);
		Anchor cancel = new Anchor(SharedPages.PROVE_IDENTITY.path(), getTranslation("action.cancel"));
		cancel.addClassNames("btn", "plain");
		Div actions = new Div(cancel, review);
		actions.addClassName("actions");
		this.title.getElement().setAttribute("tabindex", "-1");
		this.typing.addClassNames("sheet", "stack");
		this.typing.add(this.title, hints(), new Paragraph(getTranslation("field.allRequired")), this.summary,
				this.form, actions);
		getContent().add(this.typing);
	}

	/** Focuses the heading of the form, because the button that led here is gone. */
	void focus() {
		this.title.getElement().callJsFunction("focus");
	}

	private Details hints() {
		UnorderedList hints = new UnorderedList();
		for (String key : List.of("light", "flat", "whole", "sharp", "valid")) {
			hints.add(new ListItem(getTranslation("identityDocument.photo." + key)));
		}
		Details details = new Details(getTranslation("identityDocument.photo"), hints);
		details.setOpened(true);
		return details;
	}

	private void review() {
		List<Problem> problems = this.form.write(this.papers);
		this.summary.show(problems);
		if (problems.isEmpty()) {
			this.typing.setVisible(false);
			getContent().add(new PapersReview(this.papers, this.documents, this::changeAgain, this::send));
		}
	}

	private void changeAgain() {
		change();
		focus();
	}

	private void change() {
		getContent().removeAll();
		this.typing.setVisible(true);
		getContent().add(this.typing);
	}

	private void send() {
		IdentityRequests.Outcome outcome = this.send.apply(this.papers);
		if (outcome == IdentityRequests.Outcome.FILE_GONE) {
			change();
			this.summary.show(List.of(this.form.lostFile()));
		}
		else {
			this.done.accept(outcome);
		}
	}

}
