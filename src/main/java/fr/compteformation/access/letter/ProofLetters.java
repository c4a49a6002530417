package fr.compteformation.access.letter;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
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

	private final LetterCodes codes;

	private final LetterNotes notes;

	private final Accounts accounts;

	private final Clock clock;

	ProofLetters(LetterTable table, LetterSettings settings, Holders holders, HolderAddresses addresses,
			LetterCodes codes, LetterNotes notes, Accounts accounts, Clock clock) {
		this.table = table;
		this.settings = settings;
		this.holders = holders;
		this.addresses = addresses;
		this.codes = codes;
		this.notes = notes;
		this.accounts = accounts;
		this.clock = clock;
	}

	/** Whether the person can ask for a letter now. */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public Offer offerTo(Citizen citizen) {
		return this.holders.namesakeOf(citizen.accountId()).map(this::offerFor).orElseGet(Offer.Unavailable::new);
	}

	/** The progress of the person’s letter; empty if none is under way. */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public Optional<LetterProgress> progressOf(Citizen citizen) {
		return letterOf(citizen).flatMap(this.codes::progressOf);
	}

	/**
	 * Asks for a letter. The code of an earlier one no longer works then.
	 * @return what {@link #offerTo} says; a letter is under way if it is available
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public Offer ask(Citizen citizen) {
		Optional<HolderId> holder = this.holders.namesakeOf(citizen.accountId());
		holder.ifPresent((found) -> this.holders.lock(List.of(found)));
		Offer offer = offerTo(citizen);
		if (holder.isPresent() && offer instanceof Offer.Available) {
			this.codes.replace(holder.get());
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
		return letterOf(citizen).map((letter) -> this.codes.use(citizen, letter, code.get()))
			.orElseGet(CodeOutcome.Over::new);
	}

	private Offer offerFor(HolderId holder) {
		if (!this.settings.isOpen() || !this.addresses.isKnown(holder)) {
			return new Offer.Unavailable();
		}
		Instant now = this.clock.instant();
		Instant next = nextFor(holder, now);
		return (next.isAfter(now) || this.table.isWaitingFor(holder)) ? new Offer.Later(next) : new Offer.Available();
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

	private Locale languageOf(Citizen citizen) {
		Locale language = this.accounts.ownerOf(new AccountId(citizen.accountId())).orElseThrow().locale();
		return language.getLanguage().equals("en") ? Locale.ENGLISH : Locale.FRENCH;
	}

	/** Whether a person can ask for a letter. */
	public sealed interface Offer {

		/** They can. */
		record Available() implements Offer {
		}

		/**
		 * There was a letter to the same holder not long ago.
		 *
		 * @param from when they can
		 */
		record Later(Instant from) implements Offer {
		}

		/**
		 * They cannot: the fund knows no address, the account’s name is not its holder’s,
		 * or the operator sends no letters. The reason is never shown.
		 */
		record Unavailable() implements Offer {
		}

	}

}
