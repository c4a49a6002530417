package fr.compteformation.rights.statement;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.springframework.context.MessageSource;

import fr.compteformation.people.holder.AccountNumber;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.SomeTexts;
import fr.compteformation.rights.ledger.Balances;
import fr.compteformation.rights.ledger.Counter;
import fr.compteformation.rights.ledger.Movement;
import fr.compteformation.rights.ledger.MovementKind;
import fr.compteformation.rights.rules.DatedRule;
import fr.compteformation.rights.rules.RuleCode;

/**
 * Sample statements.
 */
final class SampleStatements {

	static final Instant MADE_AT = Instant.parse("2026-11-20T16:42:00Z");

	static final AccountNumber NUMBER = new AccountNumber("1234567897");

	private static final HolderId HOLDER = new HolderId(UUID.fromString("00000000-0000-0000-0000-000000000001"));

	private static final LocalDate SINCE = LocalDate.of(2019, 1, 1);

	private static final DatedRule YEARLY = new DatedRule(RuleCode.CPF_ANNUAL, SINCE, null, 50_000, 500_000L,
			"Code du travail, art. R6323-1");

	private static final List<DatedRule> RULES = List.of(YEARLY,
			new DatedRule(RuleCode.CPF_ANNUAL_LOW_DIPLOMA, SINCE, null, 80_000, 800_000L,
					"Code du travail, art. L6323-11-1"),
			new DatedRule(RuleCode.FULL_YEAR, SINCE, null, 160_700, null, "Code du travail, art. L3121-41"),
			new DatedRule(RuleCode.HOUR, SINCE, null, 1_500, null, "Décret n° 2018-1153 du 14 décembre 2018"),
			new DatedRule(RuleCode.CEC_ANNUAL, LocalDate.of(2017, 1, 1), null, 24_000, 72_000L,
					"Code du travail, art. D5151-14"),
			new DatedRule(RuleCode.C2P_POINTS, LocalDate.of(2015, 1, 1), null, 100, null,
					"Code du travail, art. R4163-11"),
			new DatedRule(RuleCode.PARTICIPATION, LocalDate.of(2026, 1, 1), null, 10_320, null,
					"Code du travail, art. L6323-7 ; montant revalorisé au 1er janvier 2026"));

	private SampleStatements() {
	}

	/** The texts of the pages. */
	static MessageSource texts() {
		return SomeTexts.asPeopleReadThem();
	}

	/** Without any credit. */
	static Statement empty() {
		return new Statement("Malo L’Hénaff", NUMBER, MADE_AT, Balances.ZERO, List.of(), RULES);
	}

	/** One movement of each kind and account, including a training with this title. */
	static Statement of(String name, String title) {
		List<Movement> movements = List.of(
				movement(Counter.CPF, 4, MovementKind.REVERSAL, 100_000, 174_985, "2026-06-02", null, 3),
				movement(Counter.CPF, 3, MovementKind.RESERVATION, -100_000, 74_985, "2026-05-12", title, null),
				movement(Counter.C2P, 1, MovementKind.HARD_WORK, 8, 8, "2026-04-30", null, null),
				movement(Counter.CEC, 1, MovementKind.VOLUNTEERING, 24_000, 24_000, "2026-03-15", null, null),
				movement(Counter.CPF, 2, MovementKind.ANNUAL_CREDIT, 50_000, 174_985, "2026-03-01", null, null),
				movement(Counter.CPF, 1, MovementKind.CONVERSION, 124_985, 124_985, "2019-01-01", null, null),
				movement(Counter.DIF, 1, MovementKind.DIF_DECLARATION, 180_000, 180_000, "2015-02-03", null, null));
		return new Statement(name, NUMBER, MADE_AT,
				new Balances(new Euros(174_985), new Euros(180_000), Euros.ZERO, new Euros(24_000), 8), movements,
				RULES);
	}

	/** A top-up by an employer with this name. */
	static Statement ofTopUp(String employer) {
		return new Statement("Chloé Santoni", NUMBER, MADE_AT,
				new Balances(Euros.ZERO, Euros.ZERO, new Euros(300_000), Euros.ZERO, 0),
				List.of(movement(Counter.TOP_UP, 1, MovementKind.TOP_UP, 300_000, 300_000, "2026-06-02", employer,
						null)),
				RULES);
	}

	/** Many movements. */
	static Statement of(int movements) {
		List<Movement> many = new ArrayList<>();
		for (int number = movements; number > 0; number--) {
			boolean taken = number % 2 == 0;
			many.add(movement(Counter.CPF, number, taken ? MovementKind.RESERVATION : MovementKind.ANNUAL_CREDIT,
					taken ? -50_000 : 50_000, taken ? 0 : 50_000,
					LocalDate.of(2019, 1, 1).plusDays(9L * number).toString(),
					"Anglais professionnel, niveau intermédiaire, groupe " + number, null));
		}
		return new Statement("Marie-Antoinette Wolfeschlegelsteinhausen-Bergerdorff de la Tour d’Auvergne Œuvrard",
				NUMBER, MADE_AT, new Balances(new Euros(movements % 2 * 50_000), Euros.ZERO, Euros.ZERO, Euros.ZERO, 0),
				many, RULES);
	}

	/** One movement whose label starts with user input. */
	static Statement ofVolunteering(String typed) {
		return new Statement("Chloé Santoni", NUMBER, MADE_AT,
				new Balances(Euros.ZERO, Euros.ZERO, Euros.ZERO, new Euros(24_000), 0),
				List.of(movement(Counter.CEC, 1, MovementKind.VOLUNTEERING, 24_000, 24_000, "2026-03-15", typed, null)),
				RULES);
	}

	private static Movement movement(Counter counter, int number, MovementKind kind, long amount, long balance,
			String bookedOn, String label, Integer reverses) {
		LocalDate day = LocalDate.parse(bookedOn);
		boolean earned = kind == MovementKind.ANNUAL_CREDIT;
		return new Movement(HOLDER, counter, number, kind, amount, balance, day, MADE_AT, Year.from(day).minusYears(1),
				hours(kind), earned ? YEARLY : null, label,
				(kind == MovementKind.TOP_UP) ? Movement.Motive.CORRECTIVE : null, "test", reverses);
	}

	private static BigDecimal hours(MovementKind kind) {
		return switch (kind) {
			case ANNUAL_CREDIT -> new BigDecimal("803.5");
			case DIF_DECLARATION -> new BigDecimal("120");
			default -> null;
		};
	}

}
