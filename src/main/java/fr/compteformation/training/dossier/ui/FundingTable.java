package fr.compteformation.training.dossier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.rights.ledger.FundingPlan;
import fr.compteformation.rights.rules.DatedRule;
import fr.compteformation.training.dossier.Contribution;
import fr.compteformation.training.dossier.DossierDetails;
import fr.compteformation.training.dossier.Exemption;
import fr.compteformation.training.dossier.Funder;

/**
 * The funding table: the contribution of each account, the mandatory participation and
 * the person’s share.
 */
class FundingTable extends Composite<NativeTable> {

	private final NativeTableBody lines = new NativeTableBody();

	/**
	 * @param rules in force on the day of the plan
	 */
	FundingTable(DossierDetails dossier, FundingPlan plan, FundingRules rules) {
		getContent().addClassName("funding");
		getContent().setCaptionText(getTranslation("training.funding.caption"));
		getContent().add(this.lines);
		role(getContent(), "table");
		role(this.lines, "rowgroup");
		line("training.funding.price", amount(dossier.price()), "");
		line("training.funding.dif", taken(plan.dif()), "");
		line("training.funding.cpf", taken(plan.cpf()), "");
		if (plan.topUps().compareTo(Euros.ZERO) > 0) {
			line("training.funding.topUps", taken(plan.topUps()), "");
		}
		line("training.funding.cec", taken(plan.cec()), "");
		line("training.funding.c2p", taken(plan.c2p()), points(plan.c2pPoints(), rules.point()));
		dossier.terms().others().forEach(this::share);
		line("training.funding.participation", amount(plan.participation()),
				explanation(plan, rules.participation(), dossier.terms().countedExemption()));
		if (plan.remainder().compareTo(Euros.ZERO) > 0) {
			line("training.funding.uncovered", amount(plan.remainder()), "");
		}
		Contribution own = dossier.terms().contributions().get(Funder.ONESELF);
		String paid = (own != null && own.isConfirmed()) ? getTranslation("training.funding.received") : "";
		line("training.funding.forThePerson", amount(plan.forThePerson()), paid).addClassName("sum");
	}

	private void share(Funder funder, Contribution share) {
		line("training.funder." + funder, taken(share.amount()),
				getTranslation(share.isConfirmed() ? "training.funding.confirmed" : "training.funding.promised"));
	}

	private String explanation(FundingPlan plan, DatedRule rule, @Nullable Exemption exemption) {
		if (exemption != null) {
			return getTranslation("training.funding.exempt", getTranslation("training.exempt." + exemption));
		}
		if (plan.isExempting()) {
			return getTranslation("training.funding.exempt", getTranslation(
					(plan.topUps().compareTo(Euros.ZERO) > 0) ? "training.exempt.topUps" : "training.exempt.points"));
		}
		return getTranslation("training.funding.rule", amount(rule), since(rule));
	}

	private String points(int points, DatedRule rule) {
		return (points > 0) ? getTranslation("training.funding.points", points, amount(rule), since(rule)) : "";
	}

	private NativeTableRow line(String key, String amount, String note) {
		NativeTableHeaderCell label = new NativeTableHeaderCell(getTranslation(key));
		role(label, "rowheader");
		if (!note.isEmpty()) {
			Paragraph small = new Paragraph(note);
			small.addClassName("soft");
			label.add(small);
		}
		NativeTableCell number = new NativeTableCell(amount);
		number.addClassName("n");
		NativeTableRow row = new NativeTableRow();
		row.add(label, number);
		role(number, "cell");
		role(row, "row");
		this.lines.add(row);
		return row;
	}

	private static void role(Component part, String role) {
		part.getElement().setAttribute("role", role);
	}

	// Deductions have a minus sign, so that the column visibly adds up; zero has none.
	private String taken(Euros amount) {
		return (amount.cents() > 0) ? "\u2212\u00a0" + amount(amount) : amount(amount);
	}

	private String amount(DatedRule rule) {
		return amount(new Euros(rule.amount()));
	}

	private String since(DatedRule rule) {
		return PortalTime.date(rule.validFrom(), getLocale());
	}

	private String amount(Euros amount) {
		return amount.formatted(getLocale());
	}

}
