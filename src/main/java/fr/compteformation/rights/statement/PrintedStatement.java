package fr.compteformation.rights.statement;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

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
 * @param headline CPF, DIF and top-ups
 * @param dif the DIF part of it
 * @param topUps what employers added to it; {@code null} if they added nothing
 * @param accounts the balances
 * @param lines the movements, latest first
 * @param rules the amounts set by law
 */
record PrintedStatement(String made, String name, String number, String headline, String dif, @Nullable String topUps,
		List<Account> accounts, List<Line> lines, List<Rule> rules) {

	static PrintedStatement of(Statement statement, StatementWording wording) {
		Balances balances = statement.balances();
		return new PrintedStatement(wording.moment(statement.madeAt()), statement.name(),
				statement.number().formatted(), wording.euros(balances.headline()), wording.euros(balances.dif()),
				hasTopUps(balances) ? wording.euros(balances.topUps()) : null, accounts(balances, wording),
				statement.lines().stream().map((line) -> Line.of(line, wording)).toList(),
				statement.rules().stream().map((rule) -> Rule.of(rule, wording)).toList());
	}

	private static List<Account> accounts(Balances balances, StatementWording wording) {
		List<Account> accounts = new ArrayList<>();
		accounts.add(new Account(wording.text("statement.cpfWithoutDif", wording.account(Counter.CPF)),
				wording.euros(balances.cpf())));
		accounts.add(new Account(wording.account(Counter.DIF), wording.euros(balances.dif())));
		if (hasTopUps(balances)) {
			accounts.add(new Account(wording.account(Counter.TOP_UP), wording.euros(balances.topUps())));
		}
		accounts.add(new Account(wording.account(Counter.CEC), wording.euros(balances.cec())));
		accounts.add(new Account(wording.account(Counter.C2P), wording.points(balances.c2pPoints())));
		return accounts;
	}

	private static boolean hasTopUps(Balances balances) {
		return balances.topUps().cents() > 0;
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
