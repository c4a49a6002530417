package fr.compteformation.rights.dif;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.holder.Attachment;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.security.Citizen;

/**
 * All that a person declared, whatever took its place later, for their own activity.
 */
@Service
@Transactional(readOnly = true)
public class DifOfPeople {

	private static final RowMapper<DifTrace> TRACE = (row, number) -> new DifTrace(row.getObject("id", UUID.class),
			Optional.ofNullable(row.getObject("document_id", UUID.class)).map(DocumentId::new).orElse(null));

	private final JdbcClient database;

	private final Holders holders;

	DifOfPeople(JdbcClient database, Holders holders) {
		this.database = database;
		this.holders = holders;
	}

	/** Every declaration of the person who is signed in, and every file of it. */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public List<DifTrace> tracesOf(Citizen citizen) {
		return switch (this.holders.attachmentOf(citizen.accountId())) {
			case Attachment.Attached attached -> this.database.sql("""
					select id, document_id from dif_declaration
					left join dif_declaration_document on declaration_id = id
					where holder_id = ?""").param(attached.holder().value()).query(TRACE).list();
			case Attachment.Withheld withheld -> List.of();
		};
	}

}
