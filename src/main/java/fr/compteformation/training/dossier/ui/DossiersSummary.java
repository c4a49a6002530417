package fr.compteformation.training.dossier.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;

import org.springframework.core.annotation.Order;

import fr.compteformation.platform.base.ui.Facts;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.rights.ledger.ui.RightsSection;
import fr.compteformation.training.dossier.DossierDetails;
import fr.compteformation.training.dossier.Dossiers;

/**
 * “Synthèse de votre compte” on the page of rights: the number of dossiers, current and
 * closed, and when rights arrive (guide mcf-2015).
 */
@SpringComponent
@Order(20)
class DossiersSummary implements RightsSection {

	private final Dossiers dossiers;

	DossiersSummary(Dossiers dossiers) {
		this.dossiers = dossiers;
	}

	@Override
	public Component section(Citizen citizen) {
		List<DossierDetails> all = this.dossiers.of(citizen);
		long closed = all.stream().filter((dossier) -> dossier.state().isFinal()).count();
		Section sheet = new Section();
		sheet.addClassName("sheet");
		Facts facts = new Facts().tell(sheet.getTranslation("training.current"), String.valueOf(all.size() - closed))
			.tell(sheet.getTranslation("training.closed"), String.valueOf(closed));
		Paragraph arrival = new Paragraph(sheet.getTranslation("rights.history.explanation"));
		arrival.addClassName("soft");
		Div head = new Div(new H2(sheet.getTranslation("training.summary")),
				new Anchor(Dossiers.PAGE.path(), sheet.getTranslation("training.summary.see")));
		head.addClassName("section-head");
		sheet.add(head, facts, arrival);
		return sheet;
	}

}
