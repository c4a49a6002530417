package fr.compteformation.access.identitydocument.ui;

import java.util.List;
import java.util.Objects;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import org.jspecify.annotations.Nullable;

import fr.compteformation.access.identitydocument.IdentityDocumentKind;
import fr.compteformation.access.identitydocument.IdentityPapers;
import fr.compteformation.platform.base.ui.Facts;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.document.Documents;

/** A summary to confirm before the documents are sent. */
class PapersReview extends Composite<Div> {

	private final Documents documents;

	/**
	 * @param documents to name the files
	 * @param onBack returns to the form
	 * @param onSend sends the documents
	 */
	PapersReview(IdentityPapers papers, Documents documents, SerializableRunnable onBack, SerializableRunnable onSend) {
		this.documents = documents;
		H2 title = new H2(getTranslation("identityDocument.review.title"));
		title.getElement().setAttribute("tabindex", "-1");
		Button send = new Button(getTranslation("identityDocument.send"), (click) -> onSend.run());
		send.addThemeVariants(ButtonVariant.PRIMARY);
		send.setDisableOnClick(true);
		Div actions = new Div(new Button(getTranslation("action.change"), (click) -> onBack.run()), send);
		actions.addClassName("actions");
		getContent().addClassNames("sheet", "stack");
		getContent().add(title, facts(papers), new Paragraph(getTranslation("identityDocument.review.readable")),
				actions);
		title.getElement().callJsFunction("focus");
	}

	private Facts facts(IdentityPapers papers) {
		IdentityDocumentKind kind = Objects.requireNonNull(papers.getKind());
		Facts facts = new Facts().tell(getTranslation("identityDocument.kind.fact"), getTranslation(kind.messageKey()))
			.tell(getTranslation(PapersForm.frontKey(kind)), file(papers.getFront()));
		if (kind.isTwoSided()) {
			facts.tell(getTranslation("identityDocument.back"), file(papers.getBack()));
		}
		return facts.tell(getTranslation("identityDocument.number"), file(papers.getNumber()));
	}

	private FileLinks file(@Nullable DocumentId file) {
		return new FileLinks(this.documents.described(List.of(Objects.requireNonNull(file))));
	}

}
