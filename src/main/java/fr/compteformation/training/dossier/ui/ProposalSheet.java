package fr.compteformation.training.dossier.ui;

import java.time.LocalDate;
import java.util.Objects;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;

import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.Facts;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.rights.ledger.FundingPlan;
import fr.compteformation.training.catalogue.Training;
import fr.compteformation.training.dossier.ChangeProposal;
import fr.compteformation.training.dossier.DossierDetails;

/**
 * What the provider offers instead of what the person asked for, who would pay it, and
 * the button that confirms it.
 */
class ProposalSheet extends Composite<Section> {

	ProposalSheet(DossierDetails dossier, FundingPlan plan, FundingRules rules, SerializableRunnable confirm) {
		ChangeProposal proposal = Objects.requireNonNull(dossier.terms().proposal());
		Training asked = dossier.training();
		Button accept = new Button(getTranslation("training.proposal.confirm"), (click) -> confirm.run());
		accept.addThemeVariants(ButtonVariant.PRIMARY);
		accept.setDisableOnClick(true);
		Div actions = new Div(accept);
		actions.addClassName("actions");
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(getTranslation("training.proposal.title")),
				new Facts()
					.tell(getTranslation("training.facts.dates"),
							change(days(asked.startsOn(), asked.endsOn()),
									days(proposal.startsOn(), proposal.endsOn())))
					.tell(getTranslation("training.facts.price"),
							change(asked.price().formatted(getLocale()), proposal.price().formatted(getLocale()))));
		if (dossier.exemption() != null && dossier.terms().countedExemption() == null) {
			getContent().add(new Message(Message.Tone.HINT, getTranslation("training.proposal.notExempt")));
		}
		dossier.terms()
			.leftOut()
			.forEach((funder, share) -> getContent()
				.add(new Message(Message.Tone.HINT, getTranslation("training.proposal.leftOut",
						getTranslation("training.funder." + funder), share.amount().formatted(getLocale())))));
		getContent().add(new FundingSection("training.funding.would", dossier, plan, rules),
				new Paragraph(getTranslation("training.proposal.after")), actions);
	}

	private Component change(String asked, String proposed) {
		if (asked.equals(proposed)) {
			return new Text(getTranslation("training.proposal.same", proposed));
		}
		Paragraph before = new Paragraph(getTranslation("training.proposal.before", asked));
		before.addClassName("soft");
		return new Div(new Text(proposed), before);
	}

	private String days(LocalDate first, LocalDate last) {
		return getTranslation("training.dates.days", PortalTime.day(first, getLocale()),
				PortalTime.day(last, getLocale()));
	}

}
