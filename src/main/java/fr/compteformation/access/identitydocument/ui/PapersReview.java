package fr.compteformation.access.identitydocument.ui;

import java.util.Objects;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;

import fr.compteformation.access.identitydocument.IdentityPapers;
import fr.compteformation.platform.base.ui.Facts;

/** A summary to confirm before the documents are sent. */
class PapersReview extends Composite<Div> {

	/**
	 * @param files the files as links
	 * @param onBack returns to the form
	 * @param onSend sends the documents
	 */
	PapersReview(IdentityPapers papers, FileLinks files, SerializableRunnable onBack, SerializableRunnable onSend) {
		H2 title = new H2(getTranslation("identityDocument.review.title"));
		title.getElement().setAttribute("tabindex", "-1");
		Button send = new Button(getTranslation("identityDocument.send"), (click) -> onSend.run());
		send.addThemeVariants(ButtonVariant.PRIMARY);
		send.setDisableOnClick(true);
		Div actions = new Div(new Button(getTranslation("identityDocument.review.change"), (click) -> onBack.run()),
				send);
		actions.addClassName("actions");
		getContent().addClassNames("sheet", "stack");
		getContent().add(title,
				new Facts()
					.tell(getTranslation("identityDocument.kind.fact"),
							getTranslation(Objects.requireNonNull(papers.getKind()).messageKey()))
					.tell(getTranslation("identityDocument.files"), files),
				new Paragraph(getTranslation("identityDocument.review.readable")), actions);
		title.getElement().callJsFunction("focus");
	}

}
