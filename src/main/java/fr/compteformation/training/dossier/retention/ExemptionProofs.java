package fr.compteformation.training.dossier.retention;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.document.Documents;

/**
 * Deletes the files that show exemptions after their retention, also those of dossiers
 * that were never accepted. A dossier that has ended, or whose training began long ago,
 * hardly changes, so that it needs no lock.
 */
@Component
class ExemptionProofs {

	private static final int AT_ONCE = 100;

	private final JdbcClient database;

	private final Documents documents;

	private final DossierRetention retention;

	private final Clock clock;

	ExemptionProofs(JdbcClient database, Documents documents, DossierRetention retention, Clock clock) {
		this.database = database;
		this.documents = documents;
		this.retention = retention;
		this.clock = clock;
	}

	/**
	 * Deletes the files of some dossiers.
	 * @return whether there were any
	 */
	@Transactional
	boolean giveUpSome() {
		OffsetDateTime over = this.clock.instant().minus(this.retention.exemptionProofs()).atOffset(ZoneOffset.UTC);
		List<UUID> due = this.database.sql("""
				select document_id from training_exemption_proof
				join training_dossier on training_dossier.id = training_exemption_proof.dossier_id
				where closed_at <= :over or cancelled_at <= :over
				or state in ('DRAFT', 'SUBMITTED', 'PROPOSED') and coalesce(proposed_starts_on, starts_on) <= :day
				fetch first :most rows only""")
			.param("over", over)
			.param("day", PortalTime.dayOf(over.toInstant()))
			.param("most", AT_ONCE)
			.query((row, number) -> row.getObject("document_id", UUID.class))
			.list();
		if (!due.isEmpty()) {
			this.database.sql("delete from training_exemption_proof where document_id in (:due)")
				.param("due", due)
				.update();
			this.documents.release(due.stream().map(DocumentId::new).toList());
		}
		return !due.isEmpty();
	}

}
