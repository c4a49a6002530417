package fr.compteformation.rights.dif.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;

import fr.compteformation.people.holder.HolderId;
import fr.compteformation.platform.base.ui.Announcement;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.document.Document;
import fr.compteformation.platform.document.DocumentOwner;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.document.ui.AttachmentField;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.dif.DifDecision;
import fr.compteformation.rights.dif.DifDetails;
import fr.compteformation.rights.dif.DifReceptions;
import fr.compteformation.rights.dif.DifState;

/**
 * The agents’ form to add documents that were received to the current declaration.
 */
public class AttachingSheet extends Composite<Section> {

	private final DifReceptions receptions;

	private final Agent agent;

	private final HolderId holder;

	private final Announcement outcome = new Announcement();

	private final ErrorSummary summary = new ErrorSummary();

	private final Div typing = new Div();

	private final TextArea text = new TextArea(getTranslation("dif.attach.text"));

	private final AttachmentField files;

	public AttachingSheet(DifReceptions receptions, Documents documents, Agent agent, HolderId holder) {
		this.receptions = receptions;
		this.agent = agent;
		this.holder = holder;
		this.files = AttachmentField.forOwner(documents, agent, new DocumentOwner(holder.value()));
		this.files.setLabel(getTranslation("dif.attach.files"));
		this.files.setRequiredIndicatorVisible(true);
		this.text.setMaxLength(DifDecision.MAX_TEXT);
		this.text.setHelperText(getTranslation("dif.attach.text.hint"));
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(getTranslation("dif.attach.title")), this.outcome);
		if (receptions.isOwn(agent, holder)) {
			getContent().add(new Paragraph(getTranslation("dif.received.outcome.OWN_ACCOUNT")));
			return;
		}
		receptions.currentOf(agent, holder)
			.ifPresentOrElse(this::offer, () -> getContent().add(new Paragraph(getTranslation("dif.attach.nothing"))));
	}

	private void offer(DifDetails declared) {
		Button attach = new Button(getTranslation("dif.attach.submit"), (click) -> attach(declared));
		attach.addThemeVariants(ButtonVariant.PRIMARY);
		this.typing.addClassName("stack");
		this.typing.add(new Paragraph(getTranslation("dif.attach.what", String.valueOf(declared.hours().value()),
				getTranslation(declared.state().messageKey()))));
		if (declared.state() == DifState.DOCUMENT_ASKED || declared.state() == DifState.ADVERSARIAL) {
			this.typing.add(new Message(Message.Tone.HINT, getTranslation("dif.attach.answers")));
		}
		this.typing.add(this.summary, this.files, this.text, attach);
		getContent().add(this.typing);
	}

	private void attach(DifDetails declared) {
		this.summary.show(List.of());
		List<Document> added = this.files.getValue();
		if (added.isEmpty()) {
			refuse("dif.attach.missing");
			return;
		}
		DifReceptions.Outcome attached = this.receptions.attach(this.agent, this.holder, declared.version(),
				this.text.getValue(), added.stream().map(Document::id).toList());
		switch (attached) {
			case FILE_GONE, TOO_MANY_FILES -> refuse("dif.outcome." + attached);
			case DONE -> {
				this.typing.setVisible(false);
				this.outcome.say(Message.Tone.GOOD, getTranslation("dif.attach.done"));
			}
			case CHANGED, LOCKED, CLOSED, NOT_NOW, OWN_ACCOUNT ->
				this.outcome.say(Message.Tone.BAD, getTranslation("dif.received.outcome." + attached));
		}
	}

	private void refuse(String key) {
		this.summary.show(List.of(new Problem(this.files.getLabel(), getTranslation(key), this.files)));
	}

}
