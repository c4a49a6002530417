package fr.compteformation.office.sentfile;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.register.Siret;
import fr.compteformation.platform.security.Professional;
import fr.compteformation.platform.security.RateLimiter;

/**
 * The files that professionals send for their organisation. They see those of their own
 * establishment, of the kinds that they may send.
 */
@Service
public class SentDeposits {

	/** Under it stand the refused lines of the files of employers. */
	public static final PagePath REFUSED_LINES = new PagePath("/professionnels/lignes-refusees");

	/** How many files of a kind an organisation may send a day. */
	static final int A_DAY = 50;

	private final SentFileTable table;

	private final SentFileArrival arrival;

	private final RefusedLines refusals;

	private final RateLimiter rateLimiter;

	private final Clock clock;

	SentDeposits(SentFileTable table, SentFileArrival arrival, RefusedLines refusals, RateLimiter rateLimiter,
			Clock clock) {
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
	@PreAuthorize(Professional.ONLY)
	public Sending send(Professional professional, SentFileKind kind, String name, InputStream content)
			throws IOException {
		check(professional, kind);
		UUID id = UUID.randomUUID();
		this.table.begin(id, kind.name(), SentFileArrival.shown(name), professional, this.clock.instant());
		// After what the read-only mode may refuse.
		if (!this.rateLimiter.spend("deposit:" + kind.name() + ':' + professional.siret(), A_DAY)) {
			this.table.remove(id);
			return Sending.TOO_MANY;
		}
		return this.arrival.receive(id, kind.mostBytes(), content, () -> {
		});
	}

	/**
	 * The files that this organisation sent, latest first.
	 * @param after the last file of the previous page; {@code null} for the first page
	 */
	@Transactional(readOnly = true)
	@PreAuthorize(Professional.ONLY)
	public List<SentFile> page(Professional professional, SentFileKind kind, @Nullable SentFile after) {
		check(professional, kind);
		return this.table.of(new Siret(professional.siret()), kind.name(),
				(after != null) ? after.sentAt() : this.clock.instant().plusSeconds(1), SentFiles.PAGE);
	}

	/** Lets a stopped reading go on from the last committed line. */
	@Transactional
	@PreAuthorize(Professional.ONLY)
	public void resume(Professional professional, UUID id) {
		file(professional, id).ifPresent((file) -> this.table.resume(id));
	}

	/** A file of this organisation, if its refused lines can be saved. */
	@Transactional(readOnly = true)
	@PreAuthorize(Professional.ONLY)
	public Optional<SentFile> withRefusedLines(Professional professional, UUID id) {
		return file(professional, id).filter(SentFile::hasRefusedLines);
	}

	/** Writes the refused lines of a file, if it is of this organisation. */
	@Transactional(propagation = Propagation.NEVER)
	@PreAuthorize(Professional.ONLY)
	public void refusedLines(Professional professional, UUID id, Writer writer) throws IOException {
		Optional<SentFile> file = withRefusedLines(professional, id);
		if (file.isPresent()) {
			this.refusals.write(file.get(), writer);
		}
	}

	// Providers and employers may work for one establishment.
	private Optional<SentFile> file(Professional professional, UUID id) {
		return this.table.of(new Siret(professional.siret()), id)
			.filter((file) -> this.refusals.kindOf(file).isSentBy(professional));
	}

	private static void check(Professional professional, SentFileKind kind) {
		if (!kind.isSentBy(professional)) {
			throw new AccessDeniedException("not a kind that this professional may send");
		}
	}

}
