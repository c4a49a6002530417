package fr.compteformation.platform.securitycheck;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.keys.Keys;
import fr.compteformation.platform.securitycheck.drawing.DigitStrip;
import fr.compteformation.platform.securitycheck.drawing.Picture;
import fr.compteformation.platform.securitycheck.drawing.PictureBook;
import fr.compteformation.platform.securitycheck.question.Question;
import fr.compteformation.platform.securitycheck.question.QuestionBook;
import fr.compteformation.platform.securitycheck.sound.Voices;

/**
 * The portal’s own challenges, without an external service. Pictures and digits have an
 * audio version: digits are read out, pictures come with digits of their own, and either
 * answer is right.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class OwnChallenges implements ChallengeProvider {

	private static final int PICTURES = 6;

	private static final int MILLION = 1_000_000;

	/** Separates right answers; normalised answers never contain it. */
	private static final String OR = "|";

	private final SecureRandom random = new SecureRandom();

	private final PictureBook pictures;

	private final DigitStrip strip;

	private final QuestionBook questions;

	private final Voices voices;

	private final Keys keys;

	OwnChallenges(PictureBook pictures, DigitStrip strip, QuestionBook questions, Voices voices, Keys keys) {
		this.pictures = pictures;
		this.strip = strip;
		this.questions = questions;
		this.voices = voices;
		this.keys = keys;
	}

	@Override
	public ChallengeSource name() {
		return ChallengeSource.OWN;
	}

	@Override
	public Optional<Asked> ask(ChallengeId id, CheckKind kind, Locale language) {
		return Optional.of(switch (kind) {
			case PICTURE -> askForPicture(id);
			case CHARACTERS -> askForCharacters(id);
			case QUESTION -> askInWords(id, language);
		});
	}

	@Override
	public Optional<Boolean> judge(OpenChallenge challenge, String answer) {
		String given = this.questions.fold(answer);
		return Optional
			.of(given.equals(challenge.spoken()) || Arrays.asList(challenge.secret().split("\\" + OR)).contains(given));
	}

	// A seed per challenge makes it sound the same on each call: a robot cannot average
	// the noise out.
	@Override
	public Optional<Sound> speak(OpenChallenge challenge, Locale language) {
		long seed = ByteBuffer.wrap(this.keys.derive("securitycheck-sound:" + challenge.id().value())).getLong();
		return Optional.ofNullable(challenge.spoken())
			.map((digits) -> new Sound(this.voices.speak(digits, language, seed), "audio/wav"));
	}

	private Asked askForPicture(ChallengeId id) {
		List<Picture> shown = this.pictures.pick(PICTURES, this.random);
		int right = this.random.nextInt(PICTURES);
		return new Asked(new Challenge.Pictures(id, shown.get(right).nameKey(), this.pictures.draw(shown, this.random)),
				ChallengeSource.OWN, String.valueOf(right + 1), digits());
	}

	private Asked askForCharacters(ChallengeId id) {
		String digits = digits();
		return new Asked(new Challenge.Characters(id, this.strip.draw(digits, this.random), true), ChallengeSource.OWN,
				digits, digits);
	}

	private Asked askInWords(ChallengeId id, Locale language) {
		Question question = this.questions.ask(language, this.random);
		return new Asked(new Challenge.Question(id, question.text()), ChallengeSource.OWN,
				String.join(OR, question.answers()), null);
	}

	private String digits() {
		return "%06d".formatted(this.random.nextInt(MILLION));
	}

}
