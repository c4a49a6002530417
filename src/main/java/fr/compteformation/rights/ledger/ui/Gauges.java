package fr.compteformation.rights.ledger.ui;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.rights.ledger.Movement;
import fr.compteformation.rights.ledger.MovementKind;
import fr.compteformation.rights.rules.DatedRule;

/**
 * The three accounts side by side, with the date since when their caps apply.
 */
class Gauges extends Composite<Div> {

	Gauges(Reading.Known known, Amounts amounts) {
		fill((account) -> gauge(account, known, amounts));
		getContent().add(caps(known, amounts));
	}

	/** Shown when the accounts cannot be read. */
	Gauges() {
		String unavailable = getTranslation("rights.unavailable");
		fill((account) -> new Gauge(account, unavailable, "", 0,
				getTranslation("rights.gauge.unavailable", getTranslation("rights.account." + account))));
	}

	private void fill(Function<RightsAccount, Gauge> gauge) {
		Div gauges = new Div();
		gauges.addClassName("gauges");
		Arrays.stream(RightsAccount.values()).map(gauge).forEach(gauges::add);
		getContent().add(gauges);
	}

	private Gauge gauge(RightsAccount account, Reading.Known known, Amounts amounts) {
		String name = getTranslation("rights.account." + account);
		DatedRule rule = known.rules().of(account, known.diploma());
		Optional<Euros> amount = account.euros(known.balances());
		if (amount.isEmpty()) {
			return points(account, name, known, amounts);
		}
		Euros cap = Rules.cap(rule);
		String sentence = getTranslation("rights.gauge.sentence", name, amounts.first(amount.get()),
				amounts.first(cap));
		String scale = getTranslation("rights.gauge.of", amounts.brief(cap));
		double share = (double) amount.get().cents() / cap.cents();
		String note = lastCredit(account, known, amounts);
		return amounts.inEuros() ? new Gauge(account, amounts.brief(amount.get()), scale, share, sentence, note)
				: new Gauge(account, amounts.brief(amount.get()), scale, share, sentence,
						getTranslation("rights.worth", amounts.second(amount.get())), note);
	}

	// Points have no cap; 100 is the highest limit the law has set.
	private Gauge points(RightsAccount account, String name, Reading.Known known, Amounts amounts) {
		int points = known.balances().c2pPoints();
		Euros worth = known.rules().worth(points);
		return new Gauge(account, amounts.points(points), getTranslation("rights.worth", worth.brief(getLocale())),
				points / 100.0, getTranslation("rights.gauge.sentenceInPoints", name, amounts.points(points),
						worth.formatted(getLocale())),
				lastCredit(account, known, amounts));
	}

	private String lastCredit(RightsAccount account, Reading.Known known, Amounts amounts) {
		return known.of(account)
			.stream()
			.filter((movement) -> movement.amount() > 0 && movement.kind() != MovementKind.REVERSAL)
			.findFirst()
			.map((credit) -> lastCredit(credit, amounts))
			.orElseGet(() -> getTranslation("rights.gauge.noCredit"));
	}

	private String lastCredit(Movement credit, Amounts amounts) {
		String month = PortalTime.month(credit.bookedOn(), getLocale());
		return switch (credit.counter()) {
			case C2P -> getTranslation("rights.gauge.pointsCredited", credit.amount(), month);
			case CPF, DIF, CEC -> {
				Euros amount = new Euros(credit.amount());
				yield amounts.inEuros()
						? getTranslation("rights.gauge.credited", amounts.first(amount), month, amount.cents() / 100)
						: getTranslation("rights.gauge.hoursCredited", amounts.first(amount), month,
								amount.cents() / amounts.hour().amount());
			}
		};
	}

	private Paragraph caps(Reading.Known known, Amounts amounts) {
		DatedRule work = known.rules().of(RightsAccount.CPF, known.diploma());
		DatedRule volunteering = known.rules().volunteering();
		DatedRule point = known.rules().point();
		Paragraph caps = new Paragraph(getTranslation("rights.caps", amounts.first(Rules.cap(work)), since(work),
				amounts.first(Rules.cap(volunteering)), since(volunteering),
				new Euros(point.amount()).formatted(getLocale()), since(point),
				new Euros(amounts.hour().amount()).formatted(getLocale()), since(amounts.hour())));
		caps.addClassNames("soft", "caps");
		return caps;
	}

	private String since(DatedRule rule) {
		return PortalTime.date(rule.validFrom(), getLocale());
	}

}
