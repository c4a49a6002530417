package fr.compteformation.people.holder;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Holder lookups for agents and letters. Plain SQL, because it only reads. */
@Service
@Transactional(readOnly = true)
public class Directory {

	private final JdbcClient database;

	private final Numbers numbers;

	Directory(JdbcClient database, Numbers numbers) {
		this.database = database;
		this.numbers = numbers;
	}

	/** The holder with this account number. */
	public Optional<HolderId> byNumber(AccountNumber number) {
		return this.database.sql("select id from holder where account_number = ?")
			.param(number.value())
			.query(UUID.class)
			.optional()
			.map(HolderId::new);
	}

	/** The birth name of a holder, for a letter. */
	public String birthNameOf(HolderId holder) {
		return this.database.sql("select birth_name from holder where id = ?")
			.param(holder.value())
			.query(String.class)
			.single();
	}

	/** The data of a holder; empty if there is none. */
	public Optional<HolderCard> cardOf(HolderId holder) {
		return this.database.sql("select account_number, birth_name from holder where id = ?")
			.param(holder.value())
			.query((row, index) -> new HolderCard(holder, new AccountNumber(row.getString("account_number")),
					row.getString("birth_name"), this.numbers.currentOf(holder), accounts(holder, "ATTACHED"),
					accounts(holder, "RECONCILING"), accounts(holder, "REFUSED", "DETACHED")))
			.optional();
	}

	private List<UUID> accounts(HolderId holder, String... states) {
		return this.database.sql("""
				select account_id from holder_attachment
				where holder_id = :holder and state in (:states) order by since desc""")
			.param("holder", holder.value())
			.param("states", List.of(states))
			.query((row, index) -> row.getObject("account_id", UUID.class))
			.list();
	}

}
