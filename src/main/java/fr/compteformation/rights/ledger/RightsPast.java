package fr.compteformation.rights.ledger;

import java.time.Instant;
import java.time.ZoneOffset;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.identityproof.HolderPast;

/** Movements and declared diplomas that came before an account. */
@Component
class RightsPast implements HolderPast {

	private final JdbcClient database;

	RightsPast(JdbcClient database) {
		this.database = database;
	}

	@Override
	public boolean existsBefore(HolderId holder, Instant moment) {
		return this.database.sql("""
				select exists (select 1 from movement where holder_id = :holder and written_at < :moment)
				or exists (select 1 from diploma_declaration where holder_id = :holder and declared_at < :moment)""")
			.param("holder", holder.value())
			.param("moment", moment.atOffset(ZoneOffset.UTC))
			.query(Boolean.class)
			.single();
	}

}
