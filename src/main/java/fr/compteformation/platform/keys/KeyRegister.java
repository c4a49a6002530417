package fr.compteformation.platform.keys;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which keys this database knows, with which one is written, and which keys each node
 * has. In the database, so that all nodes change at once and a backup says it too.
 */
@Component
class KeyRegister {

	/** A node that was not seen for so long is gone. */
	private static final Duration ALIVE = Duration.ofMinutes(1);

	private final JdbcClient database;

	private final Clock clock;

	KeyRegister(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/** Registers the keys of the files as the first ones, unless some are known. */
	void begin(KeyRing ring) {
		for (KeySet keySet : KeySet.values()) {
			this.database.sql("""
					insert into portal_key (key_set, key_id, known_at, primary_since)
					select cast(:set as varchar(20)), cast(:id as integer), cast(:now as timestamp with time zone),
						cast(:now as timestamp with time zone)
					where not exists (select 1 from portal_key where key_set = :set)
					on conflict do nothing""")
				.param("set", keySet.label())
				.param("id", ring.primary(keySet))
				.param("now", now())
				.update();
		}
	}

	/** The id of this database. */
	UUID database() {
		return this.database.sql("select database_id from key_guard where id = 1").query(UUID.class).single();
	}

	/** The keys to write with. */
	Map<KeySet, Integer> primaries() {
		Map<KeySet, Integer> primaries = new EnumMap<>(KeySet.class);
		this.database.sql("""
				select key_set, key_id from portal_key
				where primary_since is not null and retired_at is null order by primary_since""").query((row) -> {
			primaries.put(keySet(row.getString(1)), row.getInt(2));
		});
		return primaries;
	}

	/** When the keys to write with became that. */
	Instant primarySince(KeySet keySet) {
		return this.database.sql("select max(primary_since) from portal_key where key_set = ? and retired_at is null")
			.param(keySet.label())
			.query(OffsetDateTime.class)
			.single()
			.toInstant();
	}

	/** The keys of a set that wrote before, or still do, and did not leave. */
	Set<Integer> known(KeySet keySet) {
		return new TreeSet<>(this.database
			.sql("select key_id from portal_key where key_set = ? and primary_since is not null and retired_at is null")
			.param(keySet.label())
			.query((row, index) -> row.getInt(1))
			.list());
	}

	/** The keys that left. */
	Map<KeySet, Set<Integer>> retired() {
		Map<KeySet, Set<Integer>> retired = new EnumMap<>(KeySet.class);
		this.database.sql("select key_set, key_id from portal_key where retired_at is not null").query((row) -> {
			retired.computeIfAbsent(keySet(row.getString(1)), (keySet) -> new TreeSet<>()).add(row.getInt(2));
		});
		return retired;
	}

	/** Writes with this key from now on. */
	void makePrimary(KeySet keySet, int key) {
		this.database.sql("insert into portal_key (key_set, key_id, known_at, primary_since) values (?, ?, ?, ?)")
			.params(keySet.label(), key, now(), now())
			.update();
	}

	/** Notes that all other keys left. */
	void retireOthers(KeySet keySet, int primary) {
		this.database
			.sql("update portal_key set retired_at = ? where key_set = ? and key_id <> ? and retired_at is null")
			.params(now(), keySet.label(), primary)
			.update();
	}

	/** Notes which keys a node has. */
	void see(UUID node, KeyRing ring) {
		String ids = text(ring);
		int known = this.database.sql("update portal_key_node set key_ids = ?, seen_at = ? where node = ?")
			.params(ids, now(), node)
			.update();
		if (known == 0) {
			this.database.sql("insert into portal_key_node (node, key_ids, seen_at) values (?, ?, ?)")
				.params(node, ids, now())
				.update();
			this.database.sql("delete from portal_key_node where seen_at < ?")
				.param(now().minus(Duration.ofDays(1)))
				.update();
		}
	}

	void forget(UUID node) {
		this.database.sql("delete from portal_key_node where node = ?").param(node).update();
	}

	/** How many nodes run that lack a key of this ring. */
	long lacking(KeyRing ring) {
		List<String> wanted = ids(ring).toList();
		return running().filter((held) -> !held.containsAll(wanted)).count();
	}

	/** How many nodes run that still have a key which is not in this ring. */
	long keepingMore(KeyRing ring) {
		List<String> all = ids(ring).toList();
		return running().filter((held) -> !all.containsAll(held)).count();
	}

	private Stream<Set<String>> running() {
		return this.database.sql("select key_ids from portal_key_node where seen_at > ?")
			.param(now().minus(ALIVE))
			.query((row, index) -> row.getString(1))
			.list()
			.stream()
			.map((held) -> Set.of(held.split(" ")));
	}

	private static String text(KeyRing ring) {
		return ids(ring).collect(Collectors.joining(" "));
	}

	private static Stream<String> ids(KeyRing ring) {
		return Arrays.stream(KeySet.values())
			.flatMap((keySet) -> ring.ids(keySet).stream().map((id) -> keySet.label() + ":" + KeyMark.hex(id)));
	}

	private static KeySet keySet(String label) {
		return Arrays.stream(KeySet.values())
			.filter((keySet) -> keySet.label().equals(label))
			.findFirst()
			.orElseThrow();
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

}
