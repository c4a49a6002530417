package fr.compteformation.office.exchange;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.compteformation.office.sentfile.SentFile;

/**
 * A file that was sent, and how far it was read. The names are a contract; counts are
 * committed lines.
 *
 * @param id its id
 * @param state ARRIVING, WAITING, DONE, KNOWN, UNREADABLE or INTERRUPTED
 * @param problem why the whole file is refused
 * @param total lines with content
 * @param kept lines that were credited
 * @param alreadyKnown lines without effect
 * @param refused refused lines; supervisors see why
 */
record ExchangedFile(UUID id, String state, @Nullable String problem, long total, long kept, long alreadyKnown,
		long refused) {

	static ExchangedFile of(SentFile file) {
		return new ExchangedFile(file.id(), file.state().name(),
				(file.problem() != null) ? file.problem().name() : null, file.total(), file.kept(), file.alreadyKnown(),
				file.refused());
	}

}
