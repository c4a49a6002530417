package fr.compteformation.office.figures.ui;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.office.autovalidation.AutoValidation;
import fr.compteformation.office.autovalidation.ui.AutoValidationSheet;
import fr.compteformation.office.figures.DifFigures;
import fr.compteformation.office.figures.DifPeriod;
import fr.compteformation.office.figures.DifSummary;
import fr.compteformation.office.figures.PeriodChange;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Agent;

/**
 * Statistics for supervisors about the work on declarations. Every chart has a table.
 */
@Route("agent/chiffres")
@Menu(title = "backoffice.figures.title", order = 70)
@RolesAllowed(Agent.SUPERVISOR)
@TitleKey("backoffice.figures.title")
class FiguresView extends Composite<Div> implements TranslatedTitle {

	private final DifFigures figures;

	private final Agent supervisor;

	private final Select<DifPeriod> period = new Select<>();

	private final Anchor file = new Anchor("", getTranslation("backoffice.figures.export"));

	private final Div sheets = new Div();

	FiguresView(DifFigures figures, AutoValidation validation, AuthenticationContext authentication) {
		this.figures = figures;
		this.supervisor = authentication.getAuthenticatedUser(Agent.class).orElseThrow();
		this.period.setLabel(getTranslation("backoffice.figures.period"));
		this.period.setItems(DifPeriod.values());
		this.period.setItemLabelGenerator((value) -> getTranslation("backoffice.figures.period." + value));
		this.period.setValue(DifPeriod.MONTH);
		this.period.addValueChangeListener((change) -> show());
		this.sheets.addClassName("stack");
		this.file.addClassNames("btn", "ghost");
		this.file.setRouterIgnore(true);
		this.file.getElement().setAttribute("download", true);
		Div chosen = new Div(this.period);
		chosen.addClassName("filters");
		getContent().addClassName("stack");
		getContent().add(new H1(getTranslation(titleKey())), chosen, new Div(this.file), this.sheets,
				new AutoValidationSheet(validation, this.supervisor));
		show();
	}

	private void show() {
		DifPeriod chosen = this.period.getValue();
		DifSummary summary = this.figures.summary(this.supervisor, chosen);
		this.file.setHref(chosen.fileAddress());
		this.sheets.removeAll();
		this.sheets.add(
				sheet("backoffice.figures.comparison",
						new Paragraph(getTranslation("backoffice.figures.comparison." + chosen)),
						new ChangesTable(PeriodChange.of(summary))),
				new DeclaredChart(summary.declared(), chosen == DifPeriod.YEAR), due(summary), backlog(summary),
				median(summary), motives(summary),
				sheet("backoffice.figures.readings", new ReadingsTable(summary.readings())), agents(summary));
	}

	private Section due(DifSummary summary) {
		boolean waiting = summary.due().stream().anyMatch((week) -> week.count() > 0);
		return sheet("backoffice.figures.due", waiting ? new DueChart(summary.due())
				: new Paragraph(getTranslation("backoffice.figures.backlog.none")));
	}

	private Section agents(DifSummary summary) {
		if (summary.agents().isEmpty()) {
			return sheet("backoffice.figures.agents", new Paragraph(getTranslation("backoffice.figures.agents.none")));
		}
		return sheet("backoffice.figures.agents", new AgentsTable(summary.agents()),
				new Paragraph(getTranslation("backoffice.figures.agents.hint")));
	}

	private Section median(DifSummary summary) {
		Duration median = summary.current().median();
		if (median == null) {
			return sheet("backoffice.figures.median", new Paragraph(getTranslation("backoffice.figures.median.none")));
		}
		Paragraph told = new Paragraph(WaitWording.of(this, median));
		told.addClassName("big");
		return sheet("backoffice.figures.median", told,
				new Paragraph(getTranslation("backoffice.figures.median.of", summary.current().decided())));
	}

	private Section motives(DifSummary summary) {
		Map<String, Long> counts = new LinkedHashMap<>();
		summary.motives()
			.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByValue((one, other) -> Long.compare(other, one)))
			.forEach((entry) -> counts.put(getTranslation(entry.getKey().messageKey()), entry.getValue()));
		return sheet("backoffice.figures.motives",
				counts.isEmpty() ? new Paragraph(getTranslation("backoffice.figures.motives.none"))
						: new SharesTable("backoffice.figures.motives", "field.motive", counts));
	}

	private Section backlog(DifSummary summary) {
		Map<String, Long> counts = new LinkedHashMap<>();
		summary.backlog().forEach((age, count) -> counts.put(getTranslation("backoffice.figures.age." + age), count));
		long waiting = counts.values().stream().mapToLong(Long::longValue).sum();
		if (waiting == 0) {
			return sheet("backoffice.figures.backlog",
					new Paragraph(getTranslation("backoffice.figures.backlog.none")));
		}
		return sheet("backoffice.figures.backlog",
				new Paragraph(getTranslation("backoffice.figures.backlog.now", waiting)),
				new SharesTable("backoffice.figures.backlog", "backoffice.figures.age", counts));
	}

	private Section sheet(String titleKey, Component... content) {
		Section sheet = new Section(new H2(getTranslation(titleKey)));
		sheet.add(content);
		sheet.addClassNames("sheet", "stack");
		return sheet;
	}

}
