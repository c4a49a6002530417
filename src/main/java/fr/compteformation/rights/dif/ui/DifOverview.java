package fr.compteformation.rights.dif.ui;

import java.util.Optional;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

import fr.compteformation.platform.amounts.Hours;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.rights.dif.DifSituation;
import fr.compteformation.rights.ledger.history.DifBalance;

/** The DIF in one sheet, whatever its state: hours, euros, stages, what may change. */
class DifOverview extends Composite<Section> {

	DifOverview(DifSituation situation, Optional<DifBalance> balance, Optional<DifProgress> progress) {
		String title = balance
			.map((dif) -> getTranslation("dif.overview.title", Hours.of(dif.hours()).formatted(getLocale()),
					dif.worth().formatted(getLocale())))
			.orElseGet(() -> getTranslation("dif.overview.none"));
		Anchor more = new Anchor(SharedPages.DIF.path(), getTranslation("dif.overview.more"));
		Div head = new Div(new H2(title), more);
		head.addClassName("section-head");
		getContent().addClassName("sheet");
		getContent().add(head);
		progress.map(DifStages::new).ifPresent(getContent()::add);
		balance.filter((dif) -> dif.used().cents() > 0)
			.map((dif) -> getTranslation("dif.overview.left", dif.left().formatted(getLocale()),
					dif.used().formatted(getLocale())))
			.ifPresent((left) -> getContent().add(new Paragraph(left)));
		Paragraph note = new Paragraph(note(situation));
		note.addClassName("soft");
		getContent().add(note);
	}

	private String note(DifSituation situation) {
		return switch (situation) {
			case DifSituation.Open open -> getTranslation("dif.overview.open");
			case DifSituation.Locked locked -> getTranslation("dif.overview.locked");
			case DifSituation.Closed closed ->
				getTranslation("dif.overview.closed", PortalTime.date(closed.lastDay(), getLocale()));
			case DifSituation.Unproven unproven -> getTranslation("dif.waiting.text");
			case DifSituation.Reconciling reconciling -> getTranslation("dif.reconciling");
		};
	}

}
