package fr.compteformation.office.journal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.holder.AccountNumber;
import fr.compteformation.people.holder.HolderId;

/**
 * Finds the people behind the subjects of the audit log, which knows ids only. Plain SQL,
 * because it only reads.
 */
@Component
@Transactional(readOnly = true)
class JournalSubjects {

	private static final String OF_PERSON = """
			select id from holder where id = :holder
			union select account_id from holder_attachment where holder_id = :holder
			union select id from dif_declaration where holder_id = :holder
			union select file.document_id from dif_declaration_document file
				join dif_declaration declaration on declaration.id = file.declaration_id
				where declaration.holder_id = :holder""";

	// A file may belong to several declarations: the last row is that of the latest.
	private static final String PEOPLE = """
			select found.subject, found.declaration, holder.id, holder.account_number from (
				select id as subject, id as holder, cast(null as uuid) as declaration,
					cast(null as timestamp with time zone) as declared_at from holder where id in (:ids)
				union all select account_id, holder_id, null, null from holder_attachment where account_id in (:ids)
				union all select id, holder_id, id, declared_at from dif_declaration where id in (:ids)
				union all select file.document_id, declaration.holder_id, declaration.id, declaration.declared_at
					from dif_declaration_document file join dif_declaration declaration
					on declaration.id = file.declaration_id where file.document_id in (:ids)
			) found join holder on holder.id = found.holder
			order by found.declared_at, found.declaration""";

	private final JdbcClient database;

	JournalSubjects(JdbcClient database) {
		this.database = database;
	}

	/** The ids under which the audit log may mention a person. */
	List<UUID> of(HolderId holder) {
		return this.database.sql(OF_PERSON)
			.param("holder", holder.value())
			.query((row, number) -> row.getObject(1, UUID.class))
			.list();
	}

	/** The people that these subjects are about, by id of the subject. */
	Map<UUID, JournalLine.Concerned> people(Collection<UUID> subjects) {
		if (subjects.isEmpty()) {
			return Map.of();
		}
		Map<UUID, JournalLine.Concerned> people = new HashMap<>();
		this.database.sql(PEOPLE).param("ids", subjects).query((row) -> {
			people.put(row.getObject("subject", UUID.class),
					new JournalLine.Concerned(new HolderId(row.getObject("id", UUID.class)),
							new AccountNumber(row.getString("account_number")),
							row.getObject("declaration", UUID.class)));
		});
		return people;
	}

}
