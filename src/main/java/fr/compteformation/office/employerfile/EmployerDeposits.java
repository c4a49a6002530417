package fr.compteformation.office.employerfile;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.register.Siret;
import fr.compteformation.platform.security.Professional;
import fr.compteformation.platform.security.RateLimiter;

/**
 * The yearly files that an employer sends itself. It sees the files of its own
 * establishment, and a line about another company is refused.
 */
@Service
public class EmployerDeposits {

	/** How many files an employer may send a day. */
	static final int A_DAY = 50;

	private final EmployerFileTable table;

	private final EmployerFileArrival arrival;

	private final RefusedLines refusals;

	private final RateLimiter rateLimiter;

	private final Clock clock;

	EmployerDeposits(EmployerFileTable table, EmployerFileArrival arrival, RefusedLines refusals,
			RateLimiter rateLimiter, Clock clock) {
		this.table = table;
		this.arrival = arrival;
		this.refusals = refusals;
		this.rateLimiter = rateLimiter;
		this.clock = clock;
	}

	/**
	 * Stores a file to be read in the background.
	 * @param name its name on the sender’s device
	 */
	@Transactional(propagation = Propagation.NEVER)
	@PreAuthorize(Professional.ONLY_EMPLOYERS)
	public Deposit send(Professional professional, String name, InputStream content) throws IOException {
		if (!this.rateLimiter.spend("employer-deposit:" + professional.siret(), A_DAY)) {
			return Deposit.TOO_MANY;
		}
		UUID id = UUID.randomUUID();
		this.table.begin(id, EmployerFileArrival.shown(name), professional, this.clock.instant());
		return this.arrival.receive(id, content, () -> {
		}) ? Deposit.STORED : Deposit.TOO_BIG;
	}

	/**
	 * The files that this employer sent, latest first.
	 * @param after the last file of the previous page; {@code null} for the first page
	 */
	@Transactional(readOnly = true)
	@PreAuthorize(Professional.ONLY_EMPLOYERS)
	public List<EmployerFile> page(Professional professional, @Nullable EmployerFile after) {
		return this.table.ofEmployer(employer(professional),
				(after != null) ? after.sentAt() : this.clock.instant().plusSeconds(1), EmployerFiles.PAGE);
	}

	/** Lets a stopped reading go on from the last committed line. */
	@Transactional
	@PreAuthorize(Professional.ONLY_EMPLOYERS)
	public void resume(Professional professional, UUID id) {
		file(professional, id).ifPresent((file) -> this.table.resume(id));
	}

	/** Whether the refused lines of a file of this employer can be saved. */
	@Transactional(readOnly = true)
	@PreAuthorize(Professional.ONLY_EMPLOYERS)
	public boolean hasRefusedLines(Professional professional, UUID id) {
		return file(professional, id).filter(EmployerFile::hasRefusedLines).isPresent();
	}

	/** Writes the refused lines of a file of this employer. */
	@Transactional(propagation = Propagation.NEVER)
	@PreAuthorize(Professional.ONLY_EMPLOYERS)
	public void refusedLines(Professional professional, UUID id, Writer file) throws IOException {
		if (hasRefusedLines(professional, id)) {
			this.refusals.write(id, file);
		}
	}

	private Optional<EmployerFile> file(Professional professional, UUID id) {
		return this.table.ofEmployer(employer(professional), id);
	}

	private static Siret employer(Professional professional) {
		return new Siret(professional.siret());
	}

	/** The result of sending a file. The constant names end the translation keys. */
	public enum Deposit {

		STORED, TOO_BIG,

		/** The employer sent too many files today. */
		TOO_MANY

	}

}
