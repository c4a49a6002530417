package fr.compteformation.office.review.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.html.Div;

import jakarta.validation.Validator;

import fr.compteformation.office.review.CaseNotes;
import fr.compteformation.office.review.NoteText;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.DecisionForm;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.dif.DifDeclaration;

/**
 * The notes among agents about a declaration.
 */
class NotesSheet extends Composite<NativeDetails> {

	private final CaseNotes notes;

	private final Agent agent;

	private final DifDeclaration.Id declaration;

	private final UnorderedList list = new UnorderedList();

	NotesSheet(CaseNotes notes, Validator validator, Agent agent, DifDeclaration.Id declaration) {
		this.notes = notes;
		this.agent = agent;
		this.declaration = declaration;
		this.list.addClassName("notes");
		DecisionForm<NoteText> form = new DecisionForm<>(NoteText.class, validator);
		form.addRemark("text", "backoffice.note", "backoffice.note.hint");
		form.addAct("backoffice.note.add", NoteText::new, this::add);
		Div content = new Div(this.list, form);
		content.addClassName("stack");
		getContent().setContent(content);
		getContent().setOpen(!showAll().isEmpty());
	}

	private List<CaseNotes.Line> showAll() {
		List<CaseNotes.Line> lines = this.notes.about(this.agent, this.declaration);
		getContent().setSummaryText(getTranslation("backoffice.notes", lines.size()));
		this.list.removeAll();
		lines.forEach((line) -> this.list.add(item(line)));
		return lines;
	}

	private ListItem item(CaseNotes.Line line) {
		Span when = new Span(getTranslation("backoffice.notes.by", PortalTime.day(line.at(), getLocale()),
				PortalTime.hour(line.at(), getLocale()), String.valueOf(line.agent())));
		when.addClassName("soft");
		Paragraph words = new Paragraph(line.text());
		words.addClassName("words");
		return new ListItem(when, words);
	}

	private List<Problem> add(NoteText note) {
		this.notes.add(this.agent, this.declaration, note);
		showAll();
		return List.of();
	}

}
