package fr.compteformation.rights.statement;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.amounts.Hours;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.rights.ledger.Counter;
import fr.compteformation.rights.ledger.MovementLabels;
import fr.compteformation.rights.ledger.history.HistoryLine;
import fr.compteformation.rights.rules.RuleCode;

/**
 * The wording of a statement in one language, as on the pages.
 */
class StatementWording {

	private final MessageSource texts;

	private final Locale locale;

	private final MovementLabels labels;

	StatementWording(MessageSource texts, Locale locale, Statement statement) {
		this.texts = texts;
		this.locale = locale;
		this.labels = new MovementLabels(statement.movements(), locale, this::text);
	}

	String text(String key, Object... parameters) {
		return this.texts.getMessage(key, parameters, this.locale);
	}

	String day(LocalDate day) {
		return PortalTime.shortDate(day, this.locale);
	}

	/** Date and time in metropolitan France. */
	String moment(Instant moment) {
		return text("statement.made", PortalTime.day(moment, this.locale), PortalTime.hour(moment, this.locale));
	}

	String account(Counter counter) {
		return this.labels.of(counter);
	}

	/** The accounts that a line changed. */
	String accounts(HistoryLine line) {
		return line.counters().stream().map(this::account).collect(Collectors.joining(", "));
	}

	String label(HistoryLine line) {
		return line.label(this.labels);
	}

	/** Such as “+ 500,00 €” or “+ 8 points”. */
	String change(HistoryLine line) {
		return line.isInPoints() ? signedPoints(line.amount()) : new Euros(line.amount()).signed(this.locale);
	}

	/** The total after a line. */
	String total(HistoryLine line) {
		return line.isInPoints() ? points(line.total()) : euros(new Euros(line.total()));
	}

	String euros(Euros amount) {
		return amount.formatted(this.locale);
	}

	String points(long points) {
		return text("rights.points", points);
	}

	String name(RuleCode rule) {
		return text("statement.rule." + rule);
	}

	/** The amount of a rule in the unit of its code. */
	String amount(RuleCode rule, long amount) {
		return switch (rule) {
			case CPF_ANNUAL, CPF_ANNUAL_LOW_DIPLOMA, HOUR, CEC_ANNUAL, C2P_POINT, PARTICIPATION ->
				euros(new Euros(amount));
			case FULL_YEAR, DIF_HOURS -> Hours.of(BigDecimal.valueOf(amount, 2)).formatted(this.locale);
			case C2P_POINTS -> points(amount);
		};
	}

	private String signedPoints(long points) {
		String written = points(Math.abs(points));
		if (points == 0) {
			return written;
		}
		String sign = (points > 0) ? "+" : "\u2212";
		return sign + (this.locale.getLanguage().equals("fr") ? "\u00a0" : "") + written;
	}

}
