package fr.compteformation.people.holderaddress.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import fr.compteformation.people.holderaddress.AddressFile;
import fr.compteformation.people.holderaddress.AddressFiles;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.CardTable;
import fr.compteformation.platform.security.Agent;

/** The latest files of postal addresses. */
class LatestFilesSheet extends Composite<Div> {

	private final AddressFiles files;

	private final Agent supervisor;

	private final CardTable table = new CardTable("holderaddress.files", "holderaddress.column.when",
			"holderaddress.column.by", "holderaddress.column.lines", "holderaddress.column.taken",
			"holderaddress.column.unchanged", "holderaddress.column.refused", "holderaddress.column.state");

	private final Paragraph none = new Paragraph(getTranslation("holderaddress.none"));

	LatestFilesSheet(AddressFiles files, Agent supervisor) {
		this.files = files;
		this.supervisor = supervisor;
		getContent().add(new H2(getTranslation("holderaddress.files")), this.none, this.table);
		getContent().addClassNames("sheet", "stack");
		show();
	}

	final void show() {
		List<AddressFile> latest = this.files.lately(this.supervisor);
		this.none.setVisible(latest.isEmpty());
		this.table.setVisible(!latest.isEmpty());
		this.table.clear();
		latest.forEach((file) -> this.table.add(row(file)));
	}

	private Component[] row(AddressFile file) {
		String day = PortalTime.shortDate(PortalTime.dayOf(file.startedAt()), getLocale());
		Integer agent = file.agentNumber();
		return new Component[] { new Span(day + " " + PortalTime.hour(file.startedAt(), getLocale())),
				new Span((agent != null) ? getTranslation("holderaddress.by.agent", agent)
						: getTranslation("holderaddress.by.command")),
				new Span(String.valueOf(file.total())), new Span(String.valueOf(file.taken())),
				new Span(String.valueOf(file.unchanged())), new Span(String.valueOf(file.refused())),
				new Span(getTranslation(
						(file.endedAt() != null) ? "holderaddress.state.done" : "holderaddress.state.unfinished")) };
	}

}
