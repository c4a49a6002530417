package fr.compteformation.access.letter;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.holderaddress.HolderAddresses;
import fr.compteformation.platform.onetime.OneTimeSecret;
import fr.compteformation.platform.onetime.OneTimeSecrets;
import fr.compteformation.platform.onetime.SecretState;
import fr.compteformation.platform.security.Citizen;

/**
 * The service of this module for citizens: asks for a letter to the address that the fund
 * knows, never one that the account gave.
 */
@Service
@Transactional
public class ProofLetters {

	private static final Duration MONTH = Duration.ofDays(30);

	private final LetterTable table;

	private final LetterSettings settings;

	private final Holders holders;

	private final HolderAddresses addresses;

	private final OneTimeSecrets secrets;

	private final LetterNotes notes;

	private final Accounts accounts;

	private final Clock clock;

	ProofLetters(LetterTable table, LetterSettings settings, Holders holders, HolderAddresses addresses,
			OneTimeSecrets secrets, LetterNotes notes, Accounts accounts, Clock clock) {
		this.table = table;
		this.settings = settings;
		this.holders = holders;
		this.addresses = addresses;
		this.secrets = secrets;
		this.notes = notes;
		this.accounts = accounts;
		this.clock = clock;
	}

	/** Whether the person can ask for a letter now. */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public LetterOffer offerTo(Citizen citizen) {
		return this.holders.namesakeOf(citizen.accountId()).map(this::offerFor).orElseGet(LetterOffer.Unavailable::new);
	}

	/** Where the person’s letter stands; empty if none is under way. */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public Optional<LetterProgress> progressOf(Citizen citizen) {
		return letterOf(citizen).flatMap(this::progressOf);
	}

	/**
	 * Asks for a letter. The code of an earlier one no longer works then.
	 * @return what {@link #offerTo} says; a letter is under way if it is available
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public LetterOffer ask(Citizen citizen) {
		Optional<HolderId> holder = this.holders.namesakeOf(citizen.accountId());
		holder.ifPresent((found) -> this.holders.lock(List.of(found)));
		LetterOffer offer = offerTo(citizen);
		if (holder.isPresent() && offer instanceof LetterOffer.Available) {
			this.secrets.end(LetterBatches.CODE, holder.get().value(), SecretState.REPLACED);
			Letter letter = new Letter(UUID.randomUUID(), citizen.accountId(), holder.get(), languageOf(citizen),
					Letter.State.WAITING, null, this.clock.instant());
			this.table.add(letter);
			this.notes.asked(letter, citizen.accountId());
		}
		return offer;
	}

	/** Uses the code of the person’s letter. */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public CodeOutcome use(Citizen citizen, String typed) {
		Optional<LetterCode> code = LetterCode.read(typed);
		if (code.isEmpty()) {
			return new CodeOutcome.Malformed();
		}
		return letterOf(citizen).map((letter) -> use(citizen, letter, code.get())).orElseGet(CodeOutcome.Over::new);
	}

	private CodeOutcome use(Citizen citizen, Letter letter, LetterCode code) {
		this.holders.lock(List.of(letter.holder()));
		boolean open = triesLeft(letter) > 0;
		return switch (this.secrets.redeem(LetterBatches.CODE, letter.key(), code.token())) {
			case VALID -> this.notes.prove(citizen.accountId()) ? new CodeOutcome.Proven() : new CodeOutcome.Over();
			// Pressed twice.
			case USED -> this.notes.isProven(citizen.accountId()) ? new CodeOutcome.Proven() : new CodeOutcome.Over();
			case WRONG -> new CodeOutcome.Wrong(triesLeft(letter));
			case TOO_MANY_TRIES -> {
				if (open) {
					this.notes.failed(letter, citizen.accountId());
				}
				yield new CodeOutcome.Over();
			}
			case EXPIRED, REPLACED, REVOKED, UNKNOWN -> new CodeOutcome.Over();
		};
	}

	private int triesLeft(Letter letter) {
		return this.secrets.triesLeft(LetterBatches.CODE, letter.key());
	}

	private LetterOffer offerFor(HolderId holder) {
		if (!this.settings.isOpen() || !this.addresses.isKnown(holder)) {
			return new LetterOffer.Unavailable();
		}
		Instant now = this.clock.instant();
		Instant next = nextFor(holder, now);
		return (next.isAfter(now) || this.table.isWaitingFor(holder)) ? new LetterOffer.Later(next)
				: new LetterOffer.Available();
	}

	private Instant nextFor(HolderId holder, Instant now) {
		List<Instant> asked = this.table.askedFor(holder, now.minus(MONTH));
		if (asked.isEmpty()) {
			return now;
		}
		Instant byPause = asked.getFirst().plus(this.settings.every());
		int most = this.settings.most();
		Instant byMonth = (asked.size() < most) ? byPause : asked.get(most - 1).plus(MONTH);
		return byMonth.isAfter(byPause) ? byMonth : byPause;
	}

	private Optional<Letter> letterOf(Citizen citizen) {
		return this.holders.namesakeOf(citizen.accountId())
			.flatMap((holder) -> this.table.latestOf(citizen.accountId())
				.filter((letter) -> letter.holder().equals(holder)));
	}

	private Optional<LetterProgress> progressOf(Letter letter) {
		return switch (letter.state()) {
			case WAITING -> Optional.of(new LetterProgress.Waiting(letter.askedAt()));
			case IN_BATCH ->
				this.secrets.named(LetterBatches.CODE, letter.key()).flatMap((code) -> progressOf(letter, code));
			case CANCELLED -> Optional.empty();
		};
	}

	private Optional<LetterProgress> progressOf(Letter letter, OneTimeSecret code) {
		return switch (code.state()) {
			case VALID -> Optional.of(new LetterProgress.Sent(Objects.requireNonNull(letter.sentAt()), code.deadline(),
					triesLeft(letter)));
			case TOO_MANY_TRIES -> Optional.of(new LetterProgress.Over(true));
			case EXPIRED, REPLACED -> Optional.of(new LetterProgress.Over(false));
			case USED, REVOKED, WRONG, UNKNOWN -> Optional.empty();
		};
	}

	private Locale languageOf(Citizen citizen) {
		Locale language = this.accounts.ownerOf(new AccountId(citizen.accountId())).orElseThrow().locale();
		return language.getLanguage().equals("en") ? Locale.ENGLISH : Locale.FRENCH;
	}

}
