package fr.compteformation.people.holderaddress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.identity.PostalAddress;
import fr.compteformation.platform.security.Agent;

/** The addresses and the files they come from. Plain SQL, because files are long. */
@Component
class AddressTable {

	private static final int SHOWN = 20;

	private static final int BATCH = 1000;

	private final JdbcClient database;

	private final JdbcTemplate batches;

	private final Clock clock;

	AddressTable(JdbcClient database, JdbcTemplate batches, Clock clock) {
		this.database = database;
		this.batches = batches;
		this.clock = clock;
	}

	@Transactional(propagation = Propagation.MANDATORY)
	void begin(UUID id, String content, long total, @Nullable Agent agent) {
		this.database.sql("""
				insert into holder_address_file (id, content, agent_id, agent_number, started_at, total)
				values (:id, :content, :agent, :number, :now, :total)""")
			.param("id", id)
			.param("content", content)
			.param("agent", (agent != null) ? agent.agentId() : null)
			.param("number", (agent != null) ? agent.number() : null)
			.param("now", now())
			.param("total", total)
			.update();
	}

	@Transactional(propagation = Propagation.MANDATORY)
	void advance(UUID file, int taken, int unchanged, int refused) {
		this.database.sql("""
				update holder_address_file set taken = taken + ?, unchanged = unchanged + ?, refused = refused + ?
				where id = ?""").params(taken, unchanged, refused, file).update();
	}

	void end(UUID file) {
		this.database.sql("update holder_address_file set ended_at = ? where id = ?").params(now(), file).update();
	}

	Optional<AddressFile> file(UUID file) {
		return this.database.sql("select * from holder_address_file where id = ?")
			.param(file)
			.query(AddressTable::file)
			.optional();
	}

	/** The latest files, newest first. */
	List<AddressFile> lately() {
		return this.database
			.sql("select * from holder_address_file order by started_at desc, id fetch first " + SHOWN + " rows only")
			.query(AddressTable::file)
			.list();
	}

	Map<HolderId, PostalAddress> of(Collection<HolderId> holders) {
		Map<HolderId, PostalAddress> addresses = new HashMap<>();
		if (!holders.isEmpty()) {
			this.database.sql("select * from holder_address where holder_id in (:holders)")
				.param("holders", holders.stream().map(HolderId::value).toList())
				.query((row) -> {
					addresses.put(new HolderId(row.getObject("holder_id", UUID.class)), address(row));
				});
		}
		return addresses;
	}

	/** Adds addresses of holders that have none; the caller has locked the holders. */
	@Transactional(propagation = Propagation.MANDATORY)
	void add(UUID file, Map<HolderId, PostalAddress> addresses) {
		OffsetDateTime now = now();
		this.batches.batchUpdate("""
				insert into holder_address
					(complement, street, place, postal_code, city, country, file_id, given_at, holder_id)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows(file, addresses, now));
	}

	/** Replaces addresses, and notes which file gave them last. */
	@Transactional(propagation = Propagation.MANDATORY)
	void replace(UUID file, Map<HolderId, PostalAddress> addresses) {
		this.batches.batchUpdate("""
				update holder_address set complement = ?, street = ?, place = ?, postal_code = ?, city = ?, country = ?,
					file_id = ?, given_at = ?
				where holder_id = ?""", rows(file, addresses, now()));
	}

	/** Some holders whose address no file has given since. */
	List<HolderId> givenBefore(Instant limit) {
		return this.database
			.sql("select holder_id from holder_address where given_at < ? fetch first " + BATCH + " rows only")
			.param(limit.atOffset(ZoneOffset.UTC))
			.query((row, index) -> new HolderId(row.getObject("holder_id", UUID.class)))
			.list();
	}

	/** Deletes addresses of these holders, unless a file has given them meanwhile. */
	@Transactional(propagation = Propagation.MANDATORY)
	void deleteGivenBefore(Instant limit, Collection<HolderId> holders) {
		if (!holders.isEmpty()) {
			this.database.sql("delete from holder_address where holder_id in (:holders) and given_at < :limit")
				.param("holders", holders.stream().map(HolderId::value).toList())
				.param("limit", limit.atOffset(ZoneOffset.UTC))
				.update();
		}
	}

	/** Deletes the records of files that gave none of the addresses. */
	void deleteFilesBefore(Instant limit) {
		this.database.sql("""
				delete from holder_address_file where started_at < ?
				and not exists (select 1 from holder_address a where a.file_id = holder_address_file.id)""")
			.param(limit.atOffset(ZoneOffset.UTC))
			.update();
	}

	private static List<Object[]> rows(UUID file, Map<HolderId, PostalAddress> addresses, OffsetDateTime now) {
		return addresses.entrySet()
			.stream()
			.map((entry) -> new Object[] { entry.getValue().getComplement(), entry.getValue().getStreet(),
					entry.getValue().getPlace(), entry.getValue().getPostalCode(), entry.getValue().getCity(),
					entry.getValue().getCountry(), file, now, entry.getKey().value() })
			.toList();
	}

	private static PostalAddress address(ResultSet row) throws SQLException {
		PostalAddress address = new PostalAddress();
		address.setComplement(row.getString("complement"));
		address.setStreet(row.getString("street"));
		address.setPlace(row.getString("place"));
		address.setPostalCode(row.getString("postal_code"));
		address.setCity(row.getString("city"));
		address.setCountry(row.getString("country"));
		return address;
	}

	private static AddressFile file(ResultSet row, int index) throws SQLException {
		OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
		return new AddressFile(row.getObject("id", UUID.class), row.getObject("agent_number", Integer.class),
				row.getObject("started_at", OffsetDateTime.class).toInstant(),
				(ended != null) ? ended.toInstant() : null, row.getLong("total"), row.getLong("taken"),
				row.getLong("unchanged"), row.getLong("refused"));
	}

	// The precision of the databases.
	private OffsetDateTime now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
	}

}
