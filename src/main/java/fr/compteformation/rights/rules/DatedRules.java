package fr.compteformation.rights.rules;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Comparator;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The amounts set by law, by day. Migrations write these few rows. They are not cached,
 * because another node may have been updated first.
 */
@Service
public class DatedRules {

	private final JdbcClient database;

	DatedRules(JdbcClient database) {
		this.database = database;
	}

	/**
	 * The rule in force on a day.
	 * @throws java.util.NoSuchElementException if there was none
	 */
	public DatedRule inForce(RuleCode code, LocalDate day) {
		return book().inForce(code, day);
	}

	/** All rules in force on a day, ordered by code. */
	public List<DatedRule> allInForce(LocalDate day) {
		return book().rules()
			.stream()
			.filter((rule) -> rule.isInForceOn(day))
			.sorted(Comparator.comparing(DatedRule::code))
			.toList();
	}

	/**
	 * The day whose rules apply to a year of work: its last day, when the right to the
	 * year’s amount is complete, whenever it is credited.
	 */
	public static LocalDate settlementOf(Year year) {
		return year.atMonth(Month.DECEMBER).atEndOfMonth();
	}

	/** All rules of all days. */
	public RuleBook book() {
		return new RuleBook(this.database.sql("""
				select code, valid_from, valid_until, amount, cap, source
				from dated_rule
				order by code, valid_from""").query((row, number) -> {
			return new DatedRule(RuleCode.valueOf(row.getString("code")), row.getObject("valid_from", LocalDate.class),
					row.getObject("valid_until", LocalDate.class), row.getLong("amount"),
					row.getObject("cap", Long.class), row.getString("source"));
		}).list());
	}

}
