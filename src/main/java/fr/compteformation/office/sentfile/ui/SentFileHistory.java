package fr.compteformation.office.sentfile.ui;

import java.text.NumberFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

import fr.compteformation.office.sentfile.SentFile;
import fr.compteformation.office.sentfile.SentFileKind;
import fr.compteformation.office.sentfile.SentFiles;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.CardTable;
import fr.compteformation.platform.base.ui.PagedTable;
import fr.compteformation.platform.base.ui.Polling;

/**
 * The files sent, latest first, with progress and results. Refreshes itself while a file
 * is being read.
 */
class SentFileHistory extends Composite<Div> {

	private static final Duration REFRESH_EVERY = Duration.ofSeconds(2);

	private final SentFileSource source;

	private final PagedTable<SentFile> table;

	private boolean pending;

	SentFileHistory(SentFileSource source) {
		this.source = source;
		this.table = new PagedTable<SentFile>(new CardTable("sentFile.history", columns(source.kind())),
				"sentFile.more", this::page, this::row)
			.whenEmpty("sentFile.none");
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(getTranslation("sentFile.history")), this.table);
		Polling.whileWaiting(this, this::show);
	}

	private static String[] columns(SentFileKind kind) {
		return Stream
			.of("sentFile.column.when", "sentFile.column.by", "field.file", "sentFile.column.lines", kind.keptKey(),
					kind.knownKey(), "sentFile.column.refused", "field.state", "field.action")
			.filter(Objects::nonNull)
			.toArray(String[]::new);
	}

	final void show() {
		this.pending = false;
		this.table.showFirst();
		Polling.poll(this, REFRESH_EVERY, this.pending);
	}

	private PagedTable.Page<SentFile> page(@Nullable SentFile last) {
		return PagedTable.Page.of(this.source.page(last), SentFiles.PAGE);
	}

	private List<Component> row(SentFile file) {
		this.pending |= file.isPending();
		String day = PortalTime.shortDate(PortalTime.dayOf(file.sentAt()), getLocale());
		List<Component> cells = new ArrayList<>(
				List.of(new Span(day + " " + PortalTime.hour(file.sentAt(), getLocale())),
						new Span(this.source.sender(file, getLocale())),
						new Span(getTranslation("sentFile.named", file.name(), Math.ceilDiv(file.size(), 1024))),
						number(file.total()), number(file.kept())));
		if (this.source.kind().knownKey() != null) {
			cells.add(number(file.alreadyKnown()));
		}
		cells.addAll(List.of(number(file.refused()), state(file), actions(file)));
		return cells;
	}

	private Component state(SentFile file) {
		Span text = new Span((file.problem() != null)
				? getTranslation(file.problem().messageKey(), this.source.kind().columns().header())
				: getTranslation(file.state().messageKey()));
		if (!file.isPending()) {
			return text;
		}
		return new Div(text, new ReadingBar(file.read(), file.total(),
				getTranslation("sentFile.progress", file.name(), file.read(), file.total())));
	}

	private Component actions(SentFile file) {
		Div actions = new Div();
		actions.addClassNames("actions", "near");
		if (file.hasRefusedLines()) {
			Anchor save = new Anchor("%s/%s/refus.csv".formatted(this.source.address().path(), file.id()),
					getTranslation("sentFile.saveRefused"));
			save.setRouterIgnore(true);
			save.getElement().setAttribute("download", true);
			save.setAriaLabel(getTranslation("sentFile.actionOn", getTranslation("sentFile.saveRefused"), file.name()));
			actions.add(save);
		}
		if (file.state() == SentFile.State.INTERRUPTED) {
			Button resume = new Button(getTranslation("sentFile.resume"), (click) -> resume(file.id()));
			resume.setAriaLabel(getTranslation("sentFile.actionOn", getTranslation("sentFile.resume"), file.name()));
			actions.add(resume);
		}
		return actions;
	}

	private void resume(UUID file) {
		this.source.resume(file);
		show();
	}

	private Span number(long count) {
		return new Span(NumberFormat.getIntegerInstance(getLocale()).format(count).replace('\u202f', '\u00a0'));
	}

}
