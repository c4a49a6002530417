package fr.compteformation.career.payslip;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.platform.document.Document;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.document.DocumentOwner;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.document.Intake;
import fr.compteformation.platform.document.PrivateDocuments;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.rights.reading.BackgroundReadings;
import fr.compteformation.rights.reading.PayslipReading;

/**
 * Entry point of the module: the payslips that a person keeps. Each method serves only
 * the signed-in person; agents see nothing of it.
 */
@Service
public class Payslips {

	private static final Comparator<Payslip> BY_YEAR = Comparator
		.comparing(Payslip::year, Comparator.nullsFirst(Comparator.reverseOrder()))
		.thenComparing(Payslip::employer, String.CASE_INSENSITIVE_ORDER)
		.thenComparing((payslip) -> payslip.file().name(), String.CASE_INSENSITIVE_ORDER);

	private final PayslipTable table;

	private final PrivateDocuments files;

	private final Documents documents;

	private final BackgroundReadings readings;

	private final PayslipSettings settings;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Payslips(PayslipTable table, PrivateDocuments files, Documents documents, BackgroundReadings readings,
			PayslipSettings settings, TransactionTemplate transaction, Clock clock) {
		this.table = table;
		this.files = files;
		this.documents = documents;
		this.readings = readings;
		this.settings = settings;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * All payslips: those to be filed first, then by year, latest first, and employer.
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	@Transactional(readOnly = true)
	public List<Payslip> of(Citizen citizen) {
		List<PayslipTable.Row> rows = this.table.of(citizen.accountId());
		Map<DocumentId, Document> found = this.documents.described(rows.stream().map(PayslipTable.Row::id).toList())
			.stream()
			.collect(Collectors.toMap(Document::id, Function.identity()));
		return rows.stream()
			.filter((row) -> found.containsKey(row.id()))
			.map((row) -> new Payslip(Objects.requireNonNull(found.get(row.id())), row.addedAt(), row.year(),
					row.employer()))
			.sorted(BY_YEAR)
			.toList();
	}

	/** The space that they take. */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	@Transactional(readOnly = true)
	public PayslipSpace spaceOf(Citizen citizen) {
		PayslipTable.Space space = this.table.spaceOf(citizen.accountId());
		return new PayslipSpace(space.files(), space.bytes(), this.settings.files(), this.settings.size().toBytes());
	}

	/**
	 * Keeps a file while it uploads, and has it read in the background.
	 * @param name the name on the person’s computer
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	@Transactional(propagation = Propagation.NEVER)
	public PayslipIntake add(Citizen citizen, String name, InputStream content) throws IOException {
		if (!spaceOf(citizen).hasRoom()) {
			return new PayslipIntake.Full(name);
		}
		return switch (this.files.keep(citizen, name, content)) {
			case Intake.Refused(String cleaned, var refusal) ->
				new PayslipIntake.Refused(cleaned, refusal.messageKey());
			case Intake.TakenIn(Document file) -> keep(citizen, file);
		};
	}

	private PayslipIntake keep(Citizen citizen, Document file) {
		boolean kept = Boolean.TRUE.equals(this.transaction.execute((status) -> {
			boolean room = this.table.takeRoom(citizen.accountId(), file.bytes(), this.settings.files(),
					this.settings.size().toBytes());
			if (room && this.documents.keep(DocumentOwner.account(citizen), List.of(file.id()))) {
				this.table.add(citizen.accountId(), file.id(), this.clock.instant().truncatedTo(ChronoUnit.MICROS));
				return true;
			}
			status.setRollbackOnly();
			return false;
		}));
		if (!kept) {
			this.documents.discard(citizen, file.id());
			return new PayslipIntake.Full(file.name());
		}
		this.readings.start(file.id());
		return new PayslipIntake.Kept(file);
	}

	/**
	 * Files payslips under a year and an employer; those of others stay as they are.
	 * @param filing a valid filing
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	@Transactional
	public void file(Citizen citizen, List<DocumentId> ids, PayslipFiling filing) {
		int year = Objects.requireNonNull(filing.getYear());
		String employer = Objects.requireNonNull(filing.getEmployer());
		ids.forEach((id) -> this.table.file(citizen.accountId(), id, year, employer));
	}

	/** Deletes a payslip for good. */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	@Transactional(propagation = Propagation.NEVER)
	public void remove(Citizen citizen, Payslip payslip) {
		DocumentId id = payslip.file().id();
		this.transaction.executeWithoutResult((status) -> {
			if (this.table.remove(citizen.accountId(), id, payslip.file().bytes())) {
				this.documents.release(List.of(id));
			}
		});
		this.documents.discard(citizen, id);
	}

	/** Has those read that are not filed, unless they were read before. */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public void readAgain(Citizen citizen) {
		this.table.of(citizen.accountId())
			.stream()
			.filter((row) -> row.year() == null)
			.forEach((row) -> this.readings.start(row.id()));
	}

	/**
	 * Where to file a payslip of this person, by what was read on it.
	 * @return empty while it is being read, or if it does not state both year and
	 * employer
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public Optional<PayslipFiling> proposalFor(Citizen citizen, Payslip payslip) {
		return this.table.isOf(citizen.accountId(), payslip.file().id())
				? this.readings.payslip(payslip.file().id()).flatMap(Payslips::proposal) : Optional.empty();
	}

	private static Optional<PayslipFiling> proposal(PayslipReading read) {
		Integer year = read.year();
		String employer = read.employer();
		return (year != null && employer != null && year >= PayslipFiling.FIRST_YEAR && year <= PayslipFiling.LAST_YEAR
				&& !employer.isBlank() && employer.length() <= PayslipFiling.LONGEST)
						? Optional.of(new PayslipFiling(year, employer)) : Optional.empty();
	}

	/** Whether a payslip is being read on this node. */
	public boolean isBeingRead(Payslip payslip) {
		return this.readings.isRunning(payslip.file().id());
	}

}
