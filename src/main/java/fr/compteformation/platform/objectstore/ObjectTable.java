package fr.compteformation.platform.objectstore;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of objects in the bucket, with the rows of contents beside it. */
final class ObjectTable {

	private final JdbcClient database;

	ObjectTable(JdbcClient database) {
		this.database = database;
	}

	/** Notes an object that is about to be written. */
	void add(UUID object, byte[] mark, Instant now) {
		this.database.sql("insert into document_object (id, mark, since) values (?, ?, ?)")
			.params(object, mark, now.atOffset(ZoneOffset.UTC))
			.update();
	}

	/**
	 * Makes a written object the content of a file.
	 * @return false if it was deleted meanwhile
	 * @throws org.springframework.dao.DataIntegrityViolationException if the file was
	 * deleted, or has another object
	 */
	boolean attach(UUID object, UUID file, Instant now) {
		return this.database
			.sql("update document_object set document_id = ?, since = ? where id = ? and document_id is null")
			.params(file, now.atOffset(ZoneOffset.UTC), object)
			.update() == 1;
	}

	/** Takes the object away from its file; false if it has another by now, or none. */
	boolean detach(UUID object, UUID file, Instant now) {
		return this.database
			.sql("update document_object set document_id = null, since = ? where id = ? and document_id = ?")
			.params(now.atOffset(ZoneOffset.UTC), object, file)
			.update() == 1;
	}

	void remove(UUID object) {
		this.database.sql("delete from document_object where id = ? and document_id is null").param(object).update();
	}

	Optional<UUID> of(UUID file) {
		return this.database.sql("select id from document_object where document_id = ?")
			.param(file)
			.query(UUID.class)
			.optional();
	}

	/**
	 * Whether the file exists; locks it until the transaction ends. Whoever changes both
	 * its rows and its object begins here, as those do who delete it.
	 */
	boolean lock(UUID file) {
		return this.database.sql("select id from document where id = ? for update")
			.param(file)
			.query(UUID.class)
			.optional()
			.isPresent();
	}

	boolean hasRows(UUID file) {
		return this.database.sql("select count(*) from document_chunk where document_id = ?")
			.param(file)
			.query(Long.class)
			.single() > 0;
	}

	/** Whether the file has an object since then. */
	boolean isOutside(UUID file, Instant since) {
		return this.database.sql("select count(*) from document_object where document_id = ? and since < ?")
			.params(file, since.atOffset(ZoneOffset.UTC))
			.query(Long.class)
			.single() > 0;
	}

	/** The objects that got their file last. */
	List<UUID> newest(int most) {
		return files("""
				select id from document_object where document_id is not null order by since desc
				fetch first ? rows only""", most);
	}

	/** Files with an object, in order of their ids. */
	List<UUID> outside(UUID after, int most) {
		return files("""
				select document_id from document_object where document_id > ? order by document_id
				fetch first ? rows only""", after, most);
	}

	/** Files whose object another key encrypted. */
	List<UUID> outsideWithout(byte[] mark, int most) {
		return files("""
				select document_id from document_object where document_id is not null and mark <> ?
				fetch first ? rows only""", mark, most);
	}

	/** Files whose content is in the database only, in order of their ids. */
	List<UUID> inside(UUID after, int most) {
		return files("""
				select distinct chunk.document_id from document_chunk chunk where chunk.document_id > ?
				and not exists (select 1 from document_object object where object.document_id = chunk.document_id)
				order by chunk.document_id fetch first ? rows only""", after, most);
	}

	/** Files with an object since then whose rows are there too. */
	List<UUID> both(Instant since, int most) {
		return files("""
				select distinct chunk.document_id from document_chunk chunk
				join document_object object on object.document_id = chunk.document_id where object.since < ?
				fetch first ? rows only""", since.atOffset(ZoneOffset.UTC), most);
	}

	/** Objects that have been without a file since then. */
	List<UUID> unused(Instant since, int most) {
		return files("select id from document_object where document_id is null and since < ? fetch first ? rows only",
				since.atOffset(ZoneOffset.UTC), most);
	}

	long countInside() {
		return this.database.sql("""
				select count(distinct chunk.document_id) from document_chunk chunk
				where not exists (select 1 from document_object object where object.document_id = chunk.document_id)""")
			.query(Long.class)
			.single();
	}

	/** Files that came back to be encrypted again, and that no key opens. */
	long countUnreadable() {
		return this.database.sql("select count(*) from portal_key_unreadable where table_name = 'document_chunk'")
			.query(Long.class)
			.single();
	}

	long countOutside() {
		return this.database.sql("select count(*) from document_object where document_id is not null")
			.query(Long.class)
			.single();
	}

	private List<UUID> files(String sql, Object... parameters) {
		return this.database.sql(sql).params(parameters).query((row, index) -> row.getObject(1, UUID.class)).list();
	}

}
