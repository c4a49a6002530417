package fr.compteformation.access.letter;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.stereotype.Component;

import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.platform.onetime.OneTimeSecret;
import fr.compteformation.platform.onetime.OneTimeSecrets;
import fr.compteformation.platform.onetime.SecretState;
import fr.compteformation.platform.security.Citizen;

/** The codes of letters under way: their progress and their use. */
@Component
class LetterCodes {

	private final OneTimeSecrets secrets;

	private final Holders holders;

	private final LetterNotes notes;

	LetterCodes(OneTimeSecrets secrets, Holders holders, LetterNotes notes) {
		this.secrets = secrets;
		this.holders = holders;
		this.notes = notes;
	}

	/** A new letter to a holder replaces the codes before. */
	void replace(HolderId holder) {
		this.secrets.end(LetterBatches.CODE, holder.value(), SecretState.REPLACED);
	}

	/** The progress of a letter; empty if it was cancelled or its code used. */
	Optional<LetterProgress> progressOf(Letter letter) {
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

	CodeOutcome use(Citizen citizen, Letter letter, LetterCode code) {
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

}
