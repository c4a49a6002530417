package fr.compteformation.rights.statement;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.transaction.PlatformTransactionManager;

import fr.compteformation.people.holder.Attachment;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.rights.ledger.Rights;
import fr.compteformation.rights.rules.DatedRules;

/**
 * Entry point of the module: a person’s rights as a file.
 */
@Service
class Statements {

	private final Rights rights;

	private final DatedRules rules;

	private final StatementPdf pdf;

	private final StatementCsv csv;

	private final TransactionTemplate reading;

	private final Clock clock;

	Statements(Rights rights, DatedRules rules, StatementPdf pdf, StatementCsv csv,
			PlatformTransactionManager transactions, Clock clock) {
		this.rights = rights;
		this.rules = rules;
		this.pdf = pdf;
		this.csv = csv;
		// One repeatable read, so that balances match movements. It ends before
		// rendering, so that no connection
		// is held meanwhile.
		this.reading = new TransactionTemplate(transactions);
		this.reading.setReadOnly(true);
		this.reading.setIsolationLevel(Isolation.REPEATABLE_READ.value());
		this.clock = clock;
	}

	/**
	 * The statement of the signed-in person as an accessible PDF (PDF/UA-1).
	 * @return empty before the proof of identity
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public Optional<byte[]> pdfOf(Citizen citizen, Locale locale) {
		return statementOf(citizen).map((statement) -> this.pdf.write(statement, locale));
	}

	/**
	 * The movements of the signed-in person as CSV.
	 * @return empty before the proof of identity
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public Optional<byte[]> csvOf(Citizen citizen, Locale locale) {
		return statementOf(citizen).map((statement) -> this.csv.write(statement, locale));
	}

	private Optional<Statement> statementOf(Citizen citizen) {
		return this.reading.execute((status) -> switch (this.rights.attachmentOf(citizen)) {
			case Attachment.Attached attached when attached.readOnly() -> Optional.<Statement>empty();
			case Attachment.Attached attached -> Optional.of(statementOf(citizen, attached));
			case Attachment.Withheld withheld -> Optional.<Statement>empty();
		});
	}

	private Statement statementOf(Citizen citizen, Attachment.Attached attached) {
		Instant now = this.clock.instant();
		return new Statement(citizen.displayName(), attached.number(), now, this.rights.balancesOf(citizen),
				this.rights.movementsOf(citizen), this.rules.allInForce(PortalTime.dayOf(now)));
	}

}
