package fr.compteformation.rights.statement;

import java.util.List;

import fr.compteformation.rights.ledger.Balances;
import fr.compteformation.rights.ledger.Counter;
import fr.compteformation.rights.ledger.history.HistoryLine;
import fr.compteformation.rights.rules.DatedRule;

/**
 * The texts of the printed statement, for its template.
 *
 * @param made the time of creation
 * @param name the person’s name
 * @param number the account number
 * @param headline CPF and DIF
 * @param dif the DIF part of it
 * @param accounts the balances
 * @param lines the movements, latest first
 * @param rules the amounts set by law
 */
record PrintedStatement(String made, String name, String number, String headline, String dif, List<Account> accounts,
		List<Line> lines, List<Rule> rules) {

	static PrintedStatement of(Statement statement, StatementWording wording) {
		Balances balances = statement.balances();
		return new PrintedStatement(wording.moment(statement.madeAt()), statement.name(),
				statement.number().formatted(), wording.euros(balances.headline()), wording.euros(balances.dif()),
				accounts(balances, wording), statement.lines().stream().map((line) -> Line.of(line, wording)).toList(),
				statement.rules().stream().map((rule) -> Rule.of(rule, wording)).toList());
	}

	private static List<Account> accounts(Balances balances, StatementWording wording) {
		return List.of(
				new Account(wording.text("statement.cpfWithoutDif", wording.account(Counter.CPF)),
						wording.euros(balances.cpf())),
				new Account(wording.account(Counter.DIF), wording.euros(balances.dif())),
				new Account(wording.account(Counter.CEC), wording.euros(balances.cec())),
				new Account(wording.account(Counter.C2P), wording.points(balances.c2pPoints())));
	}

	/** An account and its balance. */
	record Account(String name, String balance) {
	}

	/** A line of the account statement. */
	record Line(String day, String account, String label, String change, String balance) {

		static Line of(HistoryLine line, StatementWording wording) {
			return new Line(wording.day(line.bookedOn()), wording.accounts(line), wording.label(line),
					wording.change(line),
					line.isApart() ? wording.text("rights.table.apart", wording.total(line)) : wording.total(line));
		}

	}

	/** An amount set by law. */
	record Rule(String name, String amount, String cap, String since, String source) {

		static Rule of(DatedRule rule, StatementWording wording) {
			Long cap = rule.cap();
			return new Rule(wording.name(rule.code()), wording.amount(rule.code(), rule.amount()),
					(cap != null) ? wording.amount(rule.code(), cap) : wording.text("statement.noCap"),
					wording.day(rule.validFrom()), rule.source());
		}

	}

}
