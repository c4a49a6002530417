package fr.compteformation.rights.ledger.ui;

import java.util.Locale;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.rights.ledger.MovementLabels;
import fr.compteformation.rights.rules.DatedRule;

/** A rule in a sentence: its amount, since when it is in force, and its source. */
record RuleSentence(Locale locale, MovementLabels.Texts texts) {

	String of(DatedRule rule) {
		return this.texts.translate("rights.why.rule", content(rule), inForce(rule), rule.source());
	}

	private String content(DatedRule rule) {
		return switch (rule.code()) {
			case CPF_ANNUAL ->
				this.texts.translate("rights.rule.work", euros(rule.amount()), euros(Rules.cap(rule).cents()));
			case CPF_ANNUAL_LOW_DIPLOMA -> this.texts.translate("rights.rule.workWithLowDiploma", euros(rule.amount()),
					euros(Rules.cap(rule).cents()));
			case CEC_ANNUAL ->
				this.texts.translate("rights.rule.volunteering", euros(rule.amount()), euros(Rules.cap(rule).cents()));
			case HOUR -> this.texts.translate("rights.rule.hour", euros(rule.amount()));
			case C2P_POINT -> this.texts.translate("rights.rule.point", euros(rule.amount()));
			case PARTICIPATION -> this.texts.translate("rights.rule.participation", euros(rule.amount()));
			case C2P_POINTS, FULL_YEAR, DIF_HOURS ->
				this.texts.translate("rights.rule.points", this.texts.translate("rights.points", rule.amount()));
		};
	}

	private String inForce(DatedRule rule) {
		String from = PortalTime.date(rule.validFrom(), this.locale);
		return (rule.validUntil() != null)
				? this.texts.translate("rights.why.until", from, PortalTime.date(rule.validUntil(), this.locale))
				: this.texts.translate("rights.why.since", from);
	}

	private String euros(long cents) {
		return new Euros(cents).formatted(this.locale);
	}

}
