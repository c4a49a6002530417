package fr.compteformation.platform.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.document.check.FileType;

/** The table of files: owner, and since when each is unused. */
@Component
class DocumentTable {

	// A node of the former version fills only the holder.
	private static final String OWNED = "(owner_id = :owner or (owner_id is null and holder_id = :owner))";

	private final JdbcClient database;

	private final FileEncryption safe;

	DocumentTable(JdbcClient database, FileEncryption safe) {
		this.database = database;
		this.safe = safe;
	}

	void add(Document document, DocumentOwner owner, @Nullable String fingerprint, Instant now) {
		this.database
			.sql("""
					insert into document (id, owner_id, holder_id, sealed_name, type, bytes, fingerprint, unused_since)
					values (:id, :owner, (select id from holder where id = :owner), :name, :type, :bytes, :fingerprint, :now)""")
			.param("id", document.id().value())
			.param("owner", owner.value())
			.param("name", this.safe.sealedName(document.id(), document.name()))
			.param("type", document.type().name())
			.param("bytes", document.bytes())
			.param("fingerprint", fingerprint, Types.VARCHAR)
			.param("now", timestamp(now))
			.update();
	}

	List<Document> find(Collection<DocumentId> ids) {
		return ids.isEmpty() ? List.of()
				: this.database.sql("select id, sealed_name, type, bytes from document where id in (:ids)")
					.param("ids", values(ids))
					.query(this::document)
					.list();
	}

	boolean belongsTo(DocumentOwner owner, DocumentId id) {
		return this.database.sql("select count(*) from document where id = :id and " + OWNED)
			.param("id", id.value())
			.param("owner", owner.value())
			.query(Integer.class)
			.single() == 1;
	}

	/** The other files with the same content. */
	Documents.Copies copiesOf(DocumentId id) {
		return this.database.sql("""
				select count(case when coalesce(other.owner_id, other.holder_id) = coalesce(one.owner_id, one.holder_id)
					then 1 end) as same_owner,
					count(*) as together
				from document one join document other on other.fingerprint = one.fingerprint and other.id <> one.id
				where one.id = ?""")
			.param(id.value())
			.query((row, index) -> new Documents.Copies(row.getInt("same_owner"),
					row.getInt("together") - row.getInt("same_owner")))
			.single();
	}

	/** The number of unused files of an owner. */
	int unusedOf(DocumentOwner owner) {
		return this.database.sql("select count(*) from document where unused_since is not null and " + OWNED)
			.param("owner", owner.value())
			.query(Integer.class)
			.single();
	}

	/** Marks these distinct files of the owner as used; returns how many it found. */
	int use(DocumentOwner owner, Collection<DocumentId> ids) {
		return this.database.sql("update document set unused_since = null where id in (:ids) and " + OWNED)
			.param("ids", values(ids))
			.param("owner", owner.value())
			.update();
	}

	/** Changes the owner of those of these files that belong to an owner. */
	void transfer(DocumentOwner from, DocumentOwner to, Collection<DocumentId> ids) {
		if (ids.isEmpty()) {
			return;
		}
		this.database.sql("""
				update document set owner_id = :to, holder_id = (select id from holder where id = :to)
				where id in (:ids) and\s""" + OWNED)
			.param("to", to.value())
			.param("ids", values(ids))
			.param("owner", from.value())
			.update();
	}

	void disuse(Collection<DocumentId> ids, Instant now) {
		if (ids.isEmpty()) {
			return;
		}
		this.database.sql("update document set unused_since = :now where id in (:ids) and unused_since is null")
			.param("ids", values(ids))
			.param("now", timestamp(now))
			.update();
	}

	/** A batch of files that have been unused since then, oldest first. */
	List<DocumentId> unusedSince(Instant moment, int most) {
		return this.database.sql("""
				select id from document where unused_since <= ? order by unused_since
				fetch first ? rows only""")
			.params(timestamp(moment), most)
			.query((row, index) -> new DocumentId(row.getObject("id", UUID.class)))
			.list();
	}

	/**
	 * Whether the file has been unused since then; locks it until the transaction ends.
	 */
	boolean lockUnused(DocumentId id, Instant since) {
		return this.database.sql("select id from document where id = ? and unused_since <= ? for update")
			.params(id.value(), timestamp(since))
			.query(UUID.class)
			.optional()
			.isPresent();
	}

	void remove(DocumentId id) {
		this.database.sql("delete from document where id = ?").param(id.value()).update();
	}

	private Document document(ResultSet row, int index) throws SQLException {
		DocumentId id = new DocumentId(row.getObject("id", UUID.class));
		return new Document(id, this.safe.openedName(id, row.getString("sealed_name")),
				FileType.valueOf(row.getString("type")), row.getInt("bytes"));
	}

	private static List<UUID> values(Collection<DocumentId> ids) {
		return ids.stream().map(DocumentId::value).toList();
	}

	private static OffsetDateTime timestamp(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}
