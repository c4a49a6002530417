package fr.compteformation.rights.statement;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.portability.DataArchive;
import fr.compteformation.platform.portability.DataPart;
import fr.compteformation.platform.security.Citizen;

/**
 * The statement in the archive of a person’s data.
 */
@Component
@Order(800)
class StatementPart implements DataPart {

	private final Statements statements;

	StatementPart(Statements statements) {
		this.statements = statements;
	}

	@Override
	public void write(Citizen citizen, Locale locale, DataArchive archive) throws IOException {
		Optional<byte[]> statement = this.statements.pdfOf(citizen, locale);
		if (statement.isPresent()) {
			archive.addFile("releve.pdf", new ByteArrayInputStream(statement.get()));
		}
	}

}
