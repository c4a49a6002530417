package fr.compteformation.people.holder;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.database.ArrayColumn;

/** Rows of holders, locked in one order until the transaction ends. */
@Component
class HolderLocks {

	private final HolderRepository holders;

	private final JdbcClient database;

	HolderLocks(HolderRepository holders, JdbcClient database) {
		this.holders = holders;
		this.database = database;
	}

	/** Locks without reading. */
	void lock(Collection<HolderId> holders) {
		if (!holders.isEmpty()) {
			this.database.sql("select id from holder where id = any(cast(? as uuid array)) order by id for update")
				.param(ArrayColumn.of("uuid", values(holders), (id) -> id))
				.query(UUID.class)
				.list();
		}
	}

	/** Locks, then reads. */
	Map<HolderId, Holder> read(Collection<HolderId> ids) {
		return byId(ids.isEmpty() ? List.of() : this.holders.lockAll(values(ids).toArray(UUID[]::new)));
	}

	static Map<HolderId, Holder> byId(List<Holder> holders) {
		return holders.stream().collect(Collectors.toMap(Holder::id, Function.identity()));
	}

	static Collection<UUID> values(Collection<HolderId> holders) {
		return holders.stream().map(HolderId::value).distinct().toList();
	}

}
