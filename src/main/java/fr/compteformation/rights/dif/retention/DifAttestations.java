package fr.compteformation.rights.dif.retention;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.document.Documents;

/**
 * Deletes the files of declarations after their retention. Declarations and decisions are
 * kept.
 */
@Component
class DifAttestations {

	private static final int AT_ONCE = 100;

	private static final String DUE = """
			id in (select declaration_id from dif_declaration_document) and (replaced_at <= :over
				or (turn = 'NOBODY' and :over >= (select max(happened_at) from dif_step
					where declaration_id = dif_declaration.id)))""";

	private final JdbcClient database;

	private final Holders holders;

	private final Documents documents;

	private final DifRetention retention;

	private final Clock clock;

	DifAttestations(JdbcClient database, Holders holders, Documents documents, DifRetention retention, Clock clock) {
		this.database = database;
		this.holders = holders;
		this.documents = documents;
		this.retention = retention;
		this.clock = clock;
	}

	/**
	 * Deletes the files of some people’s declarations, except those that a later
	 * declaration keeps. The locks cover a declaration that is being saved.
	 * @return whether there were any
	 */
	@Transactional
	public boolean giveUpSome() {
		OffsetDateTime over = this.clock.instant().minus(this.retention.attestations()).atOffset(ZoneOffset.UTC);
		List<HolderId> due = this.database
			.sql("select distinct holder_id from dif_declaration where " + DUE + " fetch first :most rows only")
			.param("over", over)
			.param("most", AT_ONCE)
			.query((row, number) -> new HolderId(row.getObject(1, UUID.class)))
			.list();
		this.holders.lock(due);
		if (!due.isEmpty()) {
			delete(due, over);
		}
		return !due.isEmpty();
	}

	private void delete(List<HolderId> people, OffsetDateTime over) {
		List<UUID> declarations = this.database
			.sql("select id from dif_declaration where holder_id in (:people) and " + DUE)
			.param("people", people.stream().map(HolderId::value).toList())
			.param("over", over)
			.query((row, number) -> row.getObject(1, UUID.class))
			.list();
		if (declarations.isEmpty()) {
			return;
		}
		this.documents.release(this.database.sql("""
				select document_id from dif_declaration_document
				where declaration_id in (:declarations) and document_id not in (
					select document_id from dif_declaration_document
					where declaration_id not in (:declarations))""")
			.param("declarations", declarations)
			.query((row, number) -> new DocumentId(row.getObject(1, UUID.class)))
			.list());
		this.database.sql("delete from dif_declaration_document where declaration_id in (:declarations)")
			.param("declarations", declarations)
			.update();
	}

}
