package fr.compteformation.platform.securitycheck;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/**
 * Character challenges by CaptchEtat. If it fails, the portal’s own characters replace
 * it, and it is not called again for a while.
 */
@Component
@Order(1)
class CaptchEtat implements ChallengeProvider {

	private static final Logger LOG = LoggerFactory.getLogger(CaptchEtat.class);

	private static final Duration PEACE = Duration.ofSeconds(30);

	private static final int LONGEST_UUID = 200;

	private final CaptchEtatSettings settings;

	private final CaptchEtatClient client;

	private final Clock clock;

	private volatile Instant nextTry = Instant.EPOCH;

	CaptchEtat(SecurityCheckSettings settings, Clock clock) {
		this.settings = settings.captchetat();
		this.client = new CaptchEtatClient(this.settings, clock);
		this.clock = clock;
	}

	@Override
	public ChallengeSource name() {
		return ChallengeSource.CAPTCHETAT;
	}

	@Override
	public Optional<Asked> ask(ChallengeId id, CheckKind kind, Locale language) {
		if (!this.settings.isSet() || kind != CheckKind.CHARACTERS || this.clock.instant().isBefore(this.nextTry)) {
			return Optional.empty();
		}
		return reached(this.client::draw).filter((captcha) -> captcha.uuid().length() <= LONGEST_UUID)
			.map((captcha) -> new Asked(new Challenge.Characters(id, captcha.image(), false),
					ChallengeSource.CAPTCHETAT, captcha.uuid(), null));
	}

	@Override
	public Optional<Boolean> judge(OpenChallenge challenge, String answer) {
		return reached(() -> this.client.isRight(challenge.secret(), answer.replaceAll("\\s", "")));
	}

	@Override
	public Optional<Sound> speak(OpenChallenge challenge, Locale language) {
		return reached(() -> this.client.speak(challenge.secret()));
	}

	// Log only the exception type: the message may contain what was sent.
	private <T> Optional<T> reached(Supplier<T> call) {
		try {
			return Optional.of(call.get());
		}
		catch (RestClientException | NullPointerException | IllegalArgumentException failed) {
			LOG.warn("CaptchEtat does not answer ({}): the portal asks by itself", failed.getClass().getSimpleName());
			this.nextTry = this.clock.instant().plus(PEACE);
			return Optional.empty();
		}
	}

}
