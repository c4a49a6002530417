package fr.compteformation.office.employerfile.ui;

import java.io.Serializable;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

import fr.compteformation.office.employerfile.EmployerFile;
import fr.compteformation.office.employerfile.EmployerFiles;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.CardTable;
import fr.compteformation.platform.base.ui.PagedTable;
import fr.compteformation.platform.base.ui.Polling;
import fr.compteformation.rights.feeding.Feedings;

/**
 * The files sent, latest first, with progress and results. Refreshes itself while a file
 * is being read.
 */
class EmployerFileHistory extends Composite<Div> {

	private static final Duration REFRESH_EVERY = Duration.ofSeconds(2);

	private final Source source;

	private final PagedTable<EmployerFile> table = new PagedTable<>(
			new CardTable("employerFile.history", "employerFile.column.when", "employerFile.column.by", "field.file",
					"employerFile.column.lines", "employerFile.column.kept", "employerFile.column.known",
					"employerFile.column.refused", "field.state", "field.action"),
			"employerFile.more", this::page, this::row)
		.whenEmpty("employerFile.none");

	private boolean pending;

	EmployerFileHistory(Source source) {
		this.source = source;
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(getTranslation("employerFile.history")), this.table);
		Polling.whileWaiting(this, this::show);
	}

	final void show() {
		this.pending = false;
		this.table.showFirst();
		Polling.poll(this, REFRESH_EVERY, this.pending);
	}

	private PagedTable.Page<EmployerFile> page(@Nullable EmployerFile last) {
		return PagedTable.Page.of(this.source.page(last), EmployerFiles.PAGE);
	}

	private List<Component> row(EmployerFile file) {
		this.pending |= file.isPending();
		String day = PortalTime.shortDate(PortalTime.dayOf(file.sentAt()), getLocale());
		return List.of(new Span(day + " " + PortalTime.hour(file.sentAt(), getLocale())),
				new Span(this.source.sender(file, getLocale())),
				new Span(getTranslation("employerFile.named", file.name(), Math.ceilDiv(file.size(), 1024))),
				number(file.total()), number(file.kept()), number(file.alreadyKnown()), number(file.refused()),
				state(file), actions(file));
	}

	private Component state(EmployerFile file) {
		Span text = new Span((file.problem() != null) ? getTranslation(file.problem().messageKey(), Feedings.HEADER)
				: getTranslation(file.state().messageKey()));
		if (!file.isPending()) {
			return text;
		}
		return new Div(text, new ReadingBar(file.read(), file.total(),
				getTranslation("employerFile.progress", file.name(), file.read(), file.total())));
	}

	private Component actions(EmployerFile file) {
		Div actions = new Div();
		actions.addClassNames("actions", "near");
		if (file.hasRefusedLines()) {
			Anchor save = new Anchor("/%s/%s/refus.csv".formatted(this.source.address(), file.id()),
					getTranslation("employerFile.saveRefused"));
			save.setRouterIgnore(true);
			save.getElement().setAttribute("download", true);
			save.setAriaLabel(
					getTranslation("employerFile.actionOn", getTranslation("employerFile.saveRefused"), file.name()));
			actions.add(save);
		}
		if (file.state() == EmployerFile.State.INTERRUPTED) {
			Button resume = new Button(getTranslation("employerFile.resume"), (click) -> resume(file.id()));
			resume.setAriaLabel(
					getTranslation("employerFile.actionOn", getTranslation("employerFile.resume"), file.name()));
			actions.add(resume);
		}
		return actions;
	}

	private void resume(UUID file) {
		this.source.resume(file);
		show();
	}

	/** Whose files are shown. */
	interface Source extends Serializable {

		/** A page of files, latest first. */
		List<EmployerFile> page(@Nullable EmployerFile last);

		/** Who sent a file. */
		String sender(EmployerFile file, Locale locale);

		void resume(UUID file);

		/** The address of the page, above that of each file. */
		String address();

	}

	private Span number(long count) {
		return new Span(NumberFormat.getIntegerInstance(getLocale()).format(count).replace('\u202f', '\u00a0'));
	}

}
