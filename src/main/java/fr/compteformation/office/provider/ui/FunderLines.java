package fr.compteformation.office.provider.ui;

import java.util.Map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;

import fr.compteformation.office.provider.DossierAnswer;
import fr.compteformation.platform.base.ui.CardTable;
import fr.compteformation.training.dossier.Contribution;
import fr.compteformation.training.dossier.DossierDetails;
import fr.compteformation.training.dossier.Funder;

/** What others than the rights pay, each to confirm once the money is sure. */
class FunderLines extends Composite<CardTable> {

	private final SerializableConsumer<DossierAnswer> answer;

	FunderLines(DossierDetails dossier, SerializableConsumer<DossierAnswer> answer) {
		this.answer = answer;
		for (Map.Entry<Funder, Contribution> line : dossier.terms().contributions().entrySet()) {
			getContent().add(new Span(getTranslation("provider.funder." + line.getKey())),
					new Span(line.getValue().amount().formatted(getLocale())), state(line.getKey(), line.getValue()));
		}
	}

	@Override
	protected CardTable initContent() {
		return new CardTable("provider.part.funders", "provider.column.funder", "field.amount", "field.state");
	}

	private Component state(Funder funder, Contribution contribution) {
		if (contribution.isConfirmed()) {
			return new Span(getTranslation("provider.funder.confirmed"));
		}
		Button confirm = new Button(getTranslation("provider.funder.confirm"),
				(click) -> this.answer.accept(new DossierAnswer.Confirm(funder)));
		confirm.setAriaLabel(getTranslation("agent.agents.actionOn", getTranslation("provider.funder.confirm"),
				getTranslation("provider.funder." + funder)));
		return confirm;
	}

}
