package fr.compteformation.rights.dif.ui;

import java.util.Optional;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

import fr.compteformation.platform.amounts.Hours;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.Facts;
import fr.compteformation.rights.ledger.history.DifBalance;

/** The hours that count once declaring has ended, and how to have them corrected. */
class DifCorrection extends Composite<Section> {

	DifCorrection(Optional<DifBalance> balance) {
		getContent().addClassNames("sheet", "stack");
		balance.ifPresent((dif) -> getContent().add(new H2(getTranslation("dif.hoursThatCount")),
				new Facts().tell(getTranslation("dif.fact.declared"), Hours.of(dif.hours()).formatted(getLocale()))
					.tell(getTranslation("dif.worth"), dif.worth().formatted(getLocale()))
					.tell(getTranslation("dif.fact.used"), dif.used().formatted(getLocale()))
					.tell(getTranslation("dif.fact.left"), dif.left().formatted(getLocale()))));
		Anchor ask = new Anchor(SharedPages.CONTACT.with("sujet=dif"), getTranslation("dif.correction.ask"));
		ask.addClassNames("btn", "ghost");
		getContent().add(new H2(getTranslation("dif.correction.title")),
				new Paragraph(getTranslation("dif.correction.text")), ask);
	}

}
