package fr.compteformation.people.holder;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.people.holder.Holder.NameSource;
import fr.compteformation.platform.database.ArrayColumn;

/** Creates holders of unknown numbers, a thousand at once. */
class NewHolders {

	private final JdbcClient database;

	private final Clock clock;

	NewHolders(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/**
	 * Creates those that no other transaction creates meanwhile. Inserts the numbers in
	 * one order, to avoid deadlocks, and deletes holders left without one of their forms.
	 * @param sealed the numbers by their encrypted forms, one for each key, in order
	 */
	void add(Map<String, Nir> sealed, Map<Nir, String> birthNames, NameSource source) {
		OffsetDateTime now = this.clock.instant().atOffset(ZoneOffset.UTC);
		Map<Nir, UUID> ids = new HashMap<>();
		sealed.values().forEach((nir) -> ids.computeIfAbsent(nir, (number) -> HolderId.random().value()));
		List<Newcomer> newcomers = ids.entrySet()
			.stream()
			.map((entry) -> new Newcomer(entry.getValue(), Objects.requireNonNull(birthNames.get(entry.getKey()))))
			.toList();
		List<Form> forms = sealed.entrySet()
			.stream()
			.map((entry) -> new Form(entry.getKey(), Objects.requireNonNull(ids.get(entry.getValue()))))
			.toList();
		this.database.sql("""
				insert into holder (id, account_number, birth_name, name_source, version)
				select newcomer.id, newcomer.account_number, newcomer.birth_name, cast(? as varchar(10)), 0
				from unnest(cast(? as uuid array), cast(? as varchar array), cast(? as varchar array))
					as newcomer (id, account_number, birth_name)
				on conflict do nothing""")
			.param(source.name())
			.param(ArrayColumn.of("uuid", newcomers, Newcomer::id))
			.param(ArrayColumn.of("varchar", newcomers, (newcomer) -> AccountNumber.random().value()))
			.param(ArrayColumn.of("varchar", newcomers, Newcomer::birthName))
			.update();
		int added = this.database.sql("""
				insert into holder_nir (nir, holder_id, since)
				select newcomer.nir, holder.id, cast(? as timestamp with time zone)
				from unnest(cast(? as varchar array), cast(? as uuid array)) as newcomer (nir, id)
				join holder on holder.id = newcomer.id
				order by newcomer.nir
				on conflict do nothing""")
			.param(now)
			.param(ArrayColumn.of("varchar", forms, Form::nir))
			.param(ArrayColumn.of("uuid", forms, Form::holder))
			.update();
		if (added < forms.size()) {
			deleteIncomplete(newcomers, forms.size() / newcomers.size());
		}
	}

	// Another transaction was first, perhaps one that has not all keys yet.
	private void deleteIncomplete(List<Newcomer> newcomers, int forms) {
		List<UUID> ids = newcomers.stream().map(Newcomer::id).toList();
		if (forms > 1) {
			this.database.sql("""
					delete from holder_nir where holder_id in (
						select holder_id from holder_nir where holder_id in (:ids)
						group by holder_id having count(*) < :forms)""")
				.param("ids", ids)
				.param("forms", forms)
				.update();
		}
		this.database.sql("""
				delete from holder where id in (:ids)
				and not exists (select 1 from holder_nir where holder_nir.holder_id = holder.id)""")
			.param("ids", ids)
			.update();
	}

	/** One ciphertext of a number. */
	private record Form(String nir, UUID holder) {

		@Override
		public String toString() {
			return "********";
		}

	}

	private record Newcomer(UUID id, String birthName) {

		@Override
		public String toString() {
			return "********";
		}

	}

}
