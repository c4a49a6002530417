package fr.compteformation.office.provider.ui;

import java.util.Map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import org.jspecify.annotations.Nullable;

import fr.compteformation.office.provider.DossierAnswer;
import fr.compteformation.platform.base.ui.CardTable;
import fr.compteformation.training.dossier.Contribution;
import fr.compteformation.training.dossier.DossierDetails;
import fr.compteformation.training.dossier.Funder;

/** What others than the rights pay, each to confirm once the money is sure. */
class FunderLines extends Composite<CardTable> {

	private final @Nullable SerializableConsumer<DossierAnswer> answer;

	/**
	 * @param answer takes a confirmation; {@code null} for those who only read
	 */
	FunderLines(DossierDetails dossier, @Nullable SerializableConsumer<DossierAnswer> answer) {
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
		SerializableConsumer<DossierAnswer> answer = this.answer;
		if (answer == null) {
			return new Span(getTranslation("provider.funder.promised"));
		}
		Button confirm = new Button(getTranslation("provider.funder.confirm"),
				(click) -> answer.accept(new DossierAnswer.Confirm(funder)));
		confirm.setAriaLabel(getTranslation("agent.agents.actionOn", getTranslation("provider.funder.confirm"),
				getTranslation("provider.funder." + funder)));
		return confirm;
	}

}
