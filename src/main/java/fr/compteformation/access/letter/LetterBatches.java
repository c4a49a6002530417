package fr.compteformation.access.letter;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.holder.Directory;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.holderaddress.HolderAddresses;
import fr.compteformation.platform.onetime.OneTimeSecret;
import fr.compteformation.platform.onetime.OneTimeSecrets;
import fr.compteformation.platform.onetime.SecretPurpose;

/**
 * Puts waiting letters into batches and prints those. A code exists from the moment its
 * letter is in a batch; it is derived whenever the batch is printed, so that neither the
 * database nor a file holds it. For the operator’s command and supervisors only.
 */
@Service
@Transactional
public class LetterBatches {

	static final SecretPurpose CODE = SecretPurpose.printed("letter-code", Duration.ofDays(30));

	/** So that a file stays small enough for memory and for a printer. */
	static final int MOST = 500;

	private final LetterTable table;

	private final BatchTable batches;

	private final Holders holders;

	private final Directory directory;

	private final HolderAddresses addresses;

	private final OneTimeSecrets secrets;

	private final LetterPdf pdf;

	private final Clock clock;

	LetterBatches(LetterTable table, BatchTable batches, Holders holders, Directory directory,
			HolderAddresses addresses, OneTimeSecrets secrets, LetterPdf pdf, Clock clock) {
		this.table = table;
		this.batches = batches;
		this.holders = holders;
		this.directory = directory;
		this.addresses = addresses;
		this.secrets = secrets;
		this.pdf = pdf;
		this.clock = clock;
	}

	/**
	 * Puts the waiting letters into a new batch, at most {@link #MOST}; letters of
	 * accounts that no longer reach their holder are cancelled.
	 * @return the number of the batch; empty if no letter waits
	 */
	public OptionalInt make() {
		List<Letter> letters = this.table.lockWaiting(MOST)
			.stream()
			.flatMap((id) -> this.table.find(id).stream())
			.filter(this::isStillWanted)
			.toList();
		if (letters.isEmpty()) {
			return OptionalInt.empty();
		}
		Instant now = this.clock.instant();
		int batch = this.batches.add(now);
		letters.forEach((letter) -> {
			this.table.putInto(batch, letter.id());
			this.secrets.issue(CODE, letter.holder().value(), letter.key(), now);
		});
		return OptionalInt.of(batch);
	}

	private boolean isStillWanted(Letter letter) {
		UUID account = letter.account();
		boolean wanted = account != null && this.holders.namesakeOf(account).filter(letter.holder()::equals).isPresent()
				&& this.addresses.isKnown(letter.holder());
		if (!wanted) {
			this.table.cancel(letter.id());
		}
		return wanted;
	}

	/** How many letters wait for the next batch. */
	@Transactional(readOnly = true)
	public int countWaiting() {
		return this.table.countWaiting();
	}

	/** The batches whose printing is not confirmed, oldest first. */
	@Transactional(readOnly = true)
	public List<LetterBatch> unprinted() {
		return this.batches.unprinted();
	}

	/**
	 * The letters of a batch whose codes still work, one page each.
	 * @return empty if there is no such batch, or its printing was confirmed
	 */
	@Transactional(readOnly = true)
	public Optional<byte[]> print(int batch) {
		return this.batches.find(batch)
			.filter((found) -> !found.isPrinted())
			.map((found) -> this.pdf.write(this.table.lettersOf(batch).stream().flatMap(this::print).toList()));
	}

	private Stream<PrintedLetter> print(Letter letter) {
		return this.secrets.named(CODE, letter.key())
			.filter(OneTimeSecret::isValid)
			.flatMap((code) -> this.addresses.of(letter.holder())
				.map((address) -> this.pdf.letter(letter, this.directory.birthNameOf(letter.holder()), address,
						this.secrets.value(CODE, code.key()), code.deadline())))
			.stream();
	}

}
