package fr.compteformation.dif;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.holder.HolderId;
import fr.compteformation.security.Agent;

/**
 * All that a person declared, for agents.
 */
@Service
@Transactional(readOnly = true)
public class DifOfPeople {

	private static final RowMapper<DifLine> LINE = (row, number) -> new DifLine(
			new DifDeclaration.Id(row.getObject("id", UUID.class)), new DifHours(row.getInt("hours")),
			DifState.valueOf(row.getString("state")), row.getObject("declared_at", OffsetDateTime.class).toInstant(),
			row.getBoolean("standing"));

	private final JdbcClient database;

	DifOfPeople(JdbcClient database) {
		this.database = database;
	}

	/** The declarations of a person, the latest first, which is the one that stands. */
	@PreAuthorize(Agent.ONLY)
	public List<DifLine> declarationsOf(Agent agent, HolderId holder) {
		return this.database.sql("""
				select id, hours, state, declared_at, standing_for is not null as standing from dif_declaration
				where holder_id = ? order by declared_at desc, id""").param(holder.value()).query(LINE).list();
	}

}
