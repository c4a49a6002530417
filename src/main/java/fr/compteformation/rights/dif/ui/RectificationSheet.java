package fr.compteformation.rights.dif.ui;

import java.util.List;

import jakarta.validation.Validator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;

import fr.compteformation.people.holder.HolderId;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.Announcement;
import fr.compteformation.platform.base.ui.DecisionForm;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.document.Document;
import fr.compteformation.platform.document.DocumentOwner;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.document.ui.AttachmentField;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.dif.DifMotive;
import fr.compteformation.rights.dif.DifRectification;
import fr.compteformation.rights.dif.DifRectifications;

/**
 * The agents’ form to correct settled hours, with evidence.
 */
public class RectificationSheet extends Composite<Section> {

	private final DifRectifications rectifications;

	private final Documents documents;

	private final Validator validator;

	private final Agent agent;

	private final HolderId holder;

	private final Announcement outcome = new Announcement();

	public RectificationSheet(DifRectifications rectifications, Documents documents, Validator validator, Agent agent,
			HolderId holder) {
		this.rectifications = rectifications;
		this.documents = documents;
		this.validator = validator;
		this.agent = agent;
		this.holder = holder;
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(getTranslation("dif.rectify.title")), this.outcome);
		switch (rectifications.of(agent, holder)) {
			case DifRectifications.Situation.Settled settled -> offer(settled);
			case DifRectifications.Situation.InProgress inProgress -> getContent().add(
					new Paragraph(
							getTranslation("dif.rectify.inProgress", getTranslation(inProgress.state().messageKey()))),
					new Anchor(SharedPages.DIF_QUEUE.of(inProgress.declaration().value()).path(),
							getTranslation("dif.rectify.open")));
			case DifRectifications.Situation.Nothing nothing -> tell("dif.rectify.nothing");
			case DifRectifications.Situation.Own own -> tell("dif.rectify.outcome.OWN_ACCOUNT");
		}
	}

	private void tell(String key) {
		getContent().add(new Paragraph(getTranslation(key)));
	}

	private void offer(DifRectifications.Situation.Settled settled) {
		DecisionForm<DifRectification> form = new DecisionForm<>(DifRectification.class, this.validator);
		IntegerField hours = new IntegerField(getTranslation("dif.rectify.hours"));
		hours.setHelperText(getTranslation("dif.rectify.held", settled.held().value()));
		hours.setMin(0);
		hours.setMax(DifRectification.MAX_HOURS);
		hours.setRequiredIndicatorVisible(true);
		form.binder().forField(hours).withDefaultValidator(false).bind("hours");
		form.add(new Paragraph(getTranslation("dif.rectify.what")));
		form.add(hours);
		form.addReason("motive", "dif.rectify.motive", "field.motive.choose", DifMotive::messageKey)
			.setItems(DifMotive.values());
		form.addRemark("text", "dif.rectify.text", "dif.rectify.text.hint");
		AttachmentField files = AttachmentField.forOwner(this.documents, this.agent,
				new DocumentOwner(this.holder.value()));
		files.setLabel(getTranslation("dif.rectify.documents"));
		form.binder()
			.forField(files)
			.withConverter((List<Document> added) -> added.stream().map(Document::id).toList(),
					this.documents::described)
			.bind("documents");
		Checkbox seen = new Checkbox(getTranslation("dif.rectify.seen"));
		form.binder().forField(seen).bind("seen");
		form.add(files);
		form.add(seen);
		form.addAct("dif.rectify.submit", DifRectification::new, (filled) -> rectify(settled, filled, form, files))
			.addThemeVariants(ButtonVariant.PRIMARY);
		getContent().add(form);
	}

	private List<Problem> rectify(DifRectifications.Situation.Settled settled, DifRectification filled,
			DecisionForm<DifRectification> form, AttachmentField files) {
		DifRectifications.Outcome rectified = this.rectifications.rectify(this.agent, this.holder, settled.version(),
				filled);
		String message = getTranslation("dif.rectify.outcome." + rectified);
		return switch (rectified) {
			case FILE_GONE, TOO_MANY_FILES -> List.of(new Problem(files.getLabel(), message, files));
			case DONE, HANDED_OVER -> close(form, Message.Tone.GOOD, message);
			case RIGHTS_IN_USE, CHANGED, OWN_ACCOUNT -> close(form, Message.Tone.BAD, message);
		};
	}

	private List<Problem> close(DecisionForm<DifRectification> form, Message.Tone tone, String message) {
		form.setVisible(tone == Message.Tone.BAD);
		this.outcome.say(tone, message);
		return List.of();
	}

}
