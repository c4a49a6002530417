package fr.compteformation.people.holder.lifestatus;

import java.time.LocalDate;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.holder.HolderId;

/** The service of this module: the life status of holders. */
@Service
@Transactional(readOnly = true)
public class LifeStatuses {

	private final JdbcClient database;

	LifeStatuses(JdbcClient database) {
		this.database = database;
	}

	/** What is known of a holder. */
	public LifeStatus of(HolderId holder) {
		return this.database.sql("select deceased_on, retired_on from life_status where holder_id = ?")
			.param(holder.value())
			.query((row, number) -> new LifeStatus(row.getObject(1, LocalDate.class),
					row.getObject(2, LocalDate.class)))
			.optional()
			.orElse(LifeStatus.ACTIVE);
	}

	/**
	 * Whether an account was opened with the number of a deceased holder; not if it
	 * turned out to be somebody else’s.
	 */
	public boolean isOfDeceased(UUID account) {
		return this.database.sql("""
				select count(*) from holder_attachment a join life_status s on s.holder_id = a.holder_id
				where a.account_id = ? and a.state <> 'DETACHED' and s.deceased_on is not null""")
			.param(account)
			.query(Integer.class)
			.single() > 0;
	}

	/**
	 * Stores what is known now, in the caller’s transaction and under the holder’s lock.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void record(HolderId holder, LifeStatus status) {
		this.database.sql("delete from life_status where holder_id = ?").param(holder.value()).update();
		this.database
			.sql("insert into life_status (holder_id, deceased_on, retired_on) values (:holder, :deceased, :retired)")
			.param("holder", holder.value())
			.param("deceased", status.deceasedOn())
			.param("retired", status.retiredOn())
			.update();
	}

}
