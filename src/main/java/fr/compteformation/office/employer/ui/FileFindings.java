package fr.compteformation.office.employer.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.base.ui.Announcement;
import fr.compteformation.platform.base.ui.CardTable;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.PagedTable;
import fr.compteformation.platform.csv.FileInspection;
import fr.compteformation.rights.feeding.Feedings;
import fr.compteformation.rights.feeding.FileCheck;

/** The result of a check: in a sentence, then the refused lines. */
class FileFindings extends Composite<Div> {

	private static final int PAGE = 50;

	private final Announcement result = new Announcement();

	private final PagedTable<FileCheck.Finding> lines = new PagedTable<>(
			new CardTable("employer.check.findings", "employer.check.line", "field.motive"), "employer.check.more",
			this::page, this::row);

	private List<FileCheck.Finding> found = List.of();

	FileFindings() {
		getContent().addClassNames("stack");
		getContent().add(this.result, this.lines);
		this.lines.setVisible(false);
	}

	/** Says that a file was not read. */
	void refuse(String reason) {
		this.found = List.of();
		this.lines.setVisible(false);
		this.result.say(Message.Tone.BAD, reason);
	}

	void show(FileCheck check) {
		switch (check) {
			case FileCheck.Unreadable(FileInspection.Problem problem) ->
				refuse(getTranslation(problem.messageKey(), Feedings.COLUMNS.header()));
			case FileCheck.Checked checked -> show(checked);
		}
	}

	private void show(FileCheck.Checked checked) {
		this.found = checked.findings();
		this.lines.setVisible(!this.found.isEmpty());
		this.lines.showFirst();
		boolean good = this.found.isEmpty() && checked.lines() > 0 && checked.end() == FileCheck.End.COMPLETE;
		Component[] more = (checked.end() == FileCheck.End.COMPLETE) ? new Component[0]
				: new Component[] { new Message(Message.Tone.HINT,
						getTranslation("employer.check.end." + checked.end(), checked.lines())) };
		this.result.say(good ? Message.Tone.GOOD : this.found.isEmpty() ? Message.Tone.HINT : Message.Tone.BAD,
				getTranslation("employer.check.result", checked.lines(), this.found.size()), more);
	}

	private PagedTable.Page<FileCheck.Finding> page(FileCheck.@Nullable Finding last) {
		int start = (last != null) ? this.found.indexOf(last) + 1 : 0;
		return PagedTable.Page.of(this.found.subList(start, Math.min(start + PAGE, this.found.size())), PAGE);
	}

	private List<Component> row(FileCheck.Finding finding) {
		return List.of(new Span(String.valueOf(finding.line())), new Span(getTranslation(finding.messageKey())));
	}

}
