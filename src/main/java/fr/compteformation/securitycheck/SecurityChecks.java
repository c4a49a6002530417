package fr.compteformation.securitycheck;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.base.Keys;

/**
 * The door of the module: asks a question that people answer easily and robots do not,
 * and judges the answer. Open to everybody. A challenge holds for five minutes, for one
 * answer, in the session it was issued to, on whichever node the answer arrives.
 */
@Service
public class SecurityChecks {

	static final Duration VALIDITY = Duration.ofMinutes(5);

	private static final int PICTURES = 6;

	private final SecureRandom random = new SecureRandom();

	private final SecurityCheckSettings settings;

	private final PictureBook book;

	private final OpenChallenges challenges;

	private final Keys keys;

	private final Clock clock;

	SecurityChecks(SecurityCheckSettings settings, PictureBook book, OpenChallenges challenges, Keys keys,
			Clock clock) {
		this.settings = settings;
		this.book = book;
		this.challenges = challenges;
		this.keys = keys;
		this.clock = clock;
	}

	/** Whether forms ask at all; only a demonstration may do without. */
	public boolean enabled() {
		return this.settings.enabled();
	}

	/** Asks a new question. */
	@Transactional
	public Challenge issue(SessionKey session) {
		List<Picture> pictures = this.book.pick(PICTURES, this.random);
		int right = this.random.nextInt(PICTURES);
		ChallengeId id = new ChallengeId(new UUID(this.random.nextLong(), this.random.nextLong()));
		this.challenges.save(new OpenChallenge(id, hash(session), String.valueOf(right + 1), now().plus(VALIDITY)));
		return new Challenge(id, pictures.get(right).nameKey(),
				pictures.stream().map((picture) -> picture.draw(this.random)).toList());
	}

	/** Whether an answer would still be judged. */
	@Transactional(readOnly = true)
	public boolean isOpen(ChallengeId id, SessionKey session) {
		return this.challenges.findById(id).filter((challenge) -> challenge.isOpen(hash(session), now())).isPresent();
	}

	/**
	 * Judges an answer. Of several answers to one challenge, even at the same moment,
	 * only one is judged.
	 * @param answer for pictures the place of the one that was chosen, from {@code "1"}
	 */
	@Transactional
	public Outcome answer(ChallengeId id, SessionKey session, String answer) {
		return this.challenges.findById(id)
			.filter((challenge) -> challenge.isOpen(hash(session), now()))
			.filter((challenge) -> this.challenges.close(id) == 1)
			.map((challenge) -> challenge.isAnsweredBy(answer) ? Outcome.PASSED : Outcome.WRONG)
			.orElse(Outcome.EXPIRED);
	}

	private Instant now() {
		return this.clock.instant();
	}

	private String hash(SessionKey session) {
		return HexFormat.of().formatHex(this.keys.derive("securitycheck:" + session.value()));
	}

}
