package fr.compteformation.rights.hours;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.rights.rules.DatedRule;
import fr.compteformation.rights.rules.DatedRules;
import fr.compteformation.rights.rules.RuleCode;

/**
 * Adds up hours and values them by the rules in force today. Public, because it uses no
 * personal data.
 */
@Service
public class DifCalculator {

	private static final int HUNDREDTHS = 100;

	private final DatedRules rules;

	private final RoundingPolicy policy;

	private final Clock clock;

	DifCalculator(DatedRules rules, RoundingPolicy policy, Clock clock) {
		this.rules = rules;
		this.policy = policy;
		this.clock = clock;
	}

	/** The total of several employers, rounded once. */
	public DifHours sum(Collection<EmployerHours> employers) {
		return DifHours.sum(employers, this.policy.difRounding());
	}

	/** Whether the total is within the legal maximum, before and after rounding. */
	public boolean isWithinLaw(Collection<EmployerHours> employers) {
		return HUNDREDTHS * (long) sum(employers).value() <= this.rules.inForce(RuleCode.DIF_HOURS, today()).amount();
	}

	/** The result of declaring these hours today. */
	public DifProposal propose(Collection<EmployerHours> employers) {
		DatedRule hour = this.rules.inForce(RuleCode.HOUR, today());
		DifHours hours = sum(employers);
		return new DifProposal(EmployerHours.sum(employers), hours,
				new Euros(Math.multiplyExact(hours.value(), hour.amount())), hour);
	}

	/** The result of declaring the legal maximum today. */
	public DifProposal proposeMost() {
		long most = this.rules.inForce(RuleCode.DIF_HOURS, today()).amount() / HUNDREDTHS;
		return propose(List.of(new EmployerHours(BigDecimal.valueOf(most))));
	}

	/** The value of hours today; zero without hours. */
	public Euros worth(@Nullable DifHours hours) {
		return (hours != null) ? new Euros(hours.value() * this.rules.inForce(RuleCode.HOUR, today()).amount())
				: Euros.ZERO;
	}

	private LocalDate today() {
		return PortalTime.today(this.clock);
	}

}
