package fr.compteformation.access.identitydocument;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.security.Citizen;

/**
 * What people have chosen but not sent yet, so that a session that ends loses nothing.
 * Plain SQL, because it is overwritten as a whole.
 */
@Component
class IdentityDrafts {

	private final JdbcClient database;

	IdentityDrafts(JdbcClient database) {
		this.database = database;
	}

	Optional<IdentityPapers> of(Citizen citizen) {
		return this.database.sql("select kind, front_id, back_id, number_id from identity_draft where account_id = ?")
			.param(citizen.accountId())
			.query((row, index) -> {
				IdentityPapers papers = new IdentityPapers();
				String kind = row.getString("kind");
				papers.setKind((kind != null) ? IdentityDocumentKind.valueOf(kind) : null);
				papers.setFront(file(row.getObject("front_id", UUID.class)));
				papers.setBack(file(row.getObject("back_id", UUID.class)));
				papers.setNumber(file(row.getObject("number_id", UUID.class)));
				return papers;
			})
			.optional();
	}

	/** The caller has locked the account. */
	void replace(Citizen citizen, IdentityPapers papers, Instant now) {
		delete(citizen);
		this.database.sql("""
				insert into identity_draft (account_id, kind, front_id, back_id, number_id, saved_at)
				values (:account, :kind, :front, :back, :number, :now)""")
			.param("account", citizen.accountId())
			.param("kind", (papers.getKind() != null) ? papers.getKind().name() : null)
			.param("front", id(papers.getFront()))
			.param("back", id(papers.getBack()))
			.param("number", id(papers.getNumber()))
			.param("now", now.atOffset(ZoneOffset.UTC))
			.update();
	}

	void delete(Citizen citizen) {
		this.database.sql("delete from identity_draft where account_id = ?").param(citizen.accountId()).update();
	}

	void deleteSavedBefore(Instant limit) {
		this.database.sql("delete from identity_draft where saved_at < ?")
			.param(limit.atOffset(ZoneOffset.UTC))
			.update();
	}

	private static @Nullable DocumentId file(@Nullable UUID id) {
		return (id != null) ? new DocumentId(id) : null;
	}

	private static @Nullable UUID id(@Nullable DocumentId file) {
		return (file != null) ? file.value() : null;
	}

}
