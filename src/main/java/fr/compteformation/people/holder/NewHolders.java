package fr.compteformation.people.holder;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.people.holder.Holder.NameSource;

/** Creates holders of unknown numbers, a thousand at once. */
class NewHolders {

	private final JdbcTemplate batches;

	private final JdbcClient database;

	private final Clock clock;

	NewHolders(JdbcTemplate batches, Clock clock) {
		this.batches = batches;
		this.database = JdbcClient.create(batches);
		this.clock = clock;
	}

	/**
	 * Creates those that no other transaction creates meanwhile. Inserts the numbers in
	 * one order, to avoid deadlocks, and deletes holders left without a number.
	 * @param sealed the numbers by their encrypted form, in order
	 */
	void add(Map<String, Nir> sealed, Map<Nir, String> birthNames, NameSource source) {
		OffsetDateTime now = this.clock.instant().atOffset(ZoneOffset.UTC);
		List<Newcomer> newcomers = sealed.entrySet()
			.stream()
			.map((entry) -> new Newcomer(HolderId.random().value(), entry.getKey(),
					Objects.requireNonNull(birthNames.get(entry.getValue()))))
			.toList();
		this.batches.batchUpdate("""
				insert into holder (id, account_number, birth_name, name_source, version)
				values (?, ?, ?, ?, 0) on conflict do nothing""",
				newcomers.stream()
					.map((newcomer) -> new Object[] { newcomer.id(), AccountNumber.random().value(),
							newcomer.birthName(), source.name() })
					.toList());
		this.batches.batchUpdate("""
				insert into holder_nir (nir, holder_id, since)
				select cast(? as varchar(200)), id, cast(? as timestamp with time zone) from holder where id = ?
				on conflict do nothing""",
				newcomers.stream().map((newcomer) -> new Object[] { newcomer.nir(), now, newcomer.id() }).toList());
		this.database.sql("""
				delete from holder where id in (:ids)
				and not exists (select 1 from holder_nir where holder_nir.holder_id = holder.id)""")
			.param("ids", newcomers.stream().map(Newcomer::id).toList())
			.update();
	}

	private record Newcomer(UUID id, String nir, String birthName) {

		@Override
		public String toString() {
			return "********";
		}

	}

}
