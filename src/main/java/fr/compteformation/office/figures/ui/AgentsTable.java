package fr.compteformation.office.figures.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;

import fr.compteformation.office.agent.AgentName;
import fr.compteformation.office.figures.AgentWork;
import fr.compteformation.platform.base.ui.CardTable;

/** The work of each agent. */
class AgentsTable extends Composite<CardTable> {

	private final CardTable table = new CardTable("backoffice.figures.agents", "field.agent",
			"backoffice.figures.agents.treated", "backoffice.figures.agents.corrected",
			"backoffice.figures.agents.contested", "backoffice.figures.agents.reviewed",
			"backoffice.figures.agents.confirmed");

	AgentsTable(List<AgentWork> agents) {
		agents.forEach((work) -> this.table.add(new Span(name(work)), count(work.treated()), count(work.corrected()),
				count(work.contested()), count(work.reviewed()), count(work.confirmed())));
	}

	@Override
	protected CardTable initContent() {
		return this.table;
	}

	private String name(AgentWork work) {
		// As text, or the number would be grouped like an amount.
		String number = String.valueOf(work.number());
		AgentName agent = work.agent();
		return (agent != null) ? getTranslation(AgentName.MESSAGE_KEY, agent.name(), number)
				: getTranslation("agent.unnamed", number);
	}

	private static Span count(long value) {
		return new Span(String.valueOf(value));
	}

}
