package fr.compteformation.rights.ledger.ui;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.rights.ledger.Counter;
import fr.compteformation.rights.ledger.Movement;
import fr.compteformation.rights.ledger.MovementKind;
import fr.compteformation.rights.rules.DatedRule;

/**
 * The three accounts side by side, with the date since when their caps apply.
 */
class Gauges extends Composite<Div> {

	/** The caps in hours, as in force until 2018. */
	private static final int CPF_HOURS = 150;

	private static final int CEC_HOURS = 60;

	private static final int DIF_HOURS = 120;

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
		if (!amounts.inEuros()) {
			return hours(account, name, amount.get(), known, amounts);
		}
		// The cap does not count top-ups.
		Euros shown = (account == RightsAccount.CPF) ? known.balances().underCap() : amount.get();
		Euros cap = Rules.cap(rule);
		String sentence = getTranslation("rights.gauge.sentence", name, amounts.first(shown), amounts.first(cap));
		String scale = getTranslation("rights.gauge.of", amounts.brief(cap));
		double share = (double) shown.cents() / cap.cents();
		return new Gauge(account, amounts.brief(shown), scale, share, sentence, notes(account, known, amounts));
	}

	// The hours of DIF stand apart, as they did when rights were counted in hours.
	private Gauge hours(RightsAccount account, String name, Euros amount, Reading.Known known, Amounts amounts) {
		boolean work = account == RightsAccount.CPF;
		Euros shown = work ? known.balances().cpf() : amount;
		int most = work ? CPF_HOURS : CEC_HOURS;
		String cap = amounts.hours(most);
		String worth = getTranslation("rights.worth", amounts.second(shown));
		double share = (double) shown.cents() / amounts.hour().amount() / most;
		String dif = getTranslation("rights.gauge.difApart", amounts.first(known.balances().dif()),
				amounts.hours(DIF_HOURS));
		return new Gauge(account, amounts.brief(shown), getTranslation("rights.gauge.of", cap), share,
				getTranslation("rights.gauge.sentence", name, amounts.first(shown), cap),
				work ? new String[] { worth, hasTopUps(account, known) ? dif + " · " + topUps(known, amounts) : dif }
						: new String[] { worth, lastCredit(account, known, amounts) });
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

	private String[] notes(RightsAccount account, Reading.Known known, Amounts amounts) {
		String credit = lastCredit(account, known, amounts);
		return hasTopUps(account, known) ? new String[] { credit, topUps(known, amounts) } : new String[] { credit };
	}

	private static boolean hasTopUps(RightsAccount account, Reading.Known known) {
		return account == RightsAccount.CPF && known.balances().topUps().cents() > 0;
	}

	private String topUps(Reading.Known known, Amounts amounts) {
		return getTranslation("rights.gauge.topUps", amounts.first(known.balances().topUps()));
	}

	private String lastCredit(RightsAccount account, Reading.Known known, Amounts amounts) {
		return known.of(account)
			.stream()
			.filter((movement) -> movement.amount() > 0 && movement.kind() != MovementKind.REVERSAL)
			.filter((movement) -> movement.counter() != Counter.TOP_UP)
			.findFirst()
			.map((credit) -> lastCredit(credit, amounts))
			.orElseGet(() -> getTranslation("rights.gauge.noCredit"));
	}

	private String lastCredit(Movement credit, Amounts amounts) {
		String month = PortalTime.month(credit.bookedOn(), getLocale());
		return switch (credit.counter()) {
			case C2P -> getTranslation("rights.gauge.pointsCredited", credit.amount(), month);
			case CPF, DIF, TOP_UP, CEC -> {
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
		Paragraph caps = new Paragraph(getTranslation("rights.caps", Rules.cap(work).formatted(getLocale()),
				since(work), Rules.cap(volunteering).formatted(getLocale()), since(volunteering),
				new Euros(point.amount()).formatted(getLocale()), since(point),
				new Euros(amounts.hour().amount()).formatted(getLocale()), since(amounts.hour())));
		caps.addClassNames("soft", "caps");
		return caps;
	}

	private String since(DatedRule rule) {
		return PortalTime.date(rule.validFrom(), getLocale());
	}

}
