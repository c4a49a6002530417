package fr.compteformation.career.project;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.amounts.Euros;

/** The trade that people want to reach, and the price they plan for. */
@Component
class ProjectTable {

	private final JdbcClient database;

	ProjectTable(JdbcClient database) {
		this.database = database;
	}

	Optional<Target> of(UUID account) {
		return this.database.sql("select trade, price from project where account_id = ?")
			.param(account)
			.query((row, number) -> {
				Long price = row.getObject("price", Long.class);
				return new Target(row.getString("trade"), (price != null) ? new Euros(price) : null);
			})
			.optional();
	}

	void aim(UUID account, @Nullable String trade) {
		begin(account);
		this.database.sql("update project set trade = ? where account_id = ?").param(trade).param(account).update();
	}

	void plan(UUID account, @Nullable Euros price) {
		begin(account);
		this.database.sql("update project set price = ? where account_id = ?")
			.param((price != null) ? price.cents() : null)
			.param(account)
			.update();
	}

	private void begin(UUID account) {
		this.database.sql("insert into project (account_id) values (?) on conflict do nothing").param(account).update();
	}

	/**
	 * What a person aims at.
	 *
	 * @param trade the code of a trade
	 * @param price the price of a training
	 */
	record Target(@Nullable String trade, @Nullable Euros price) {
	}

}
