package fr.compteformation.platform.securitycheck.sound;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import fr.compteformation.platform.securitycheck.Learner;
import fr.compteformation.platform.securitycheck.Robot;

import static org.assertj.core.api.Assertions.assertThat;

/** How often a robot that trains on our own voices understands them, as for drawings. */
@Tag("proof")
class HearingRobotTests {

	private static final int DIGITS = 6;

	/** The class of everything that is not the middle of a digit. */
	private static final int NONE = 10;

	/** Frames around the middle of a digit: 0.58 s. */
	private static final int WIDTH = 36;

	/** Least distance in frames between the middles of two digits. */
	private static final int APART = 30;

	private final Random random = new Random(1);

	private final Voices voices = Voices.open(Robot.key(0));

	HearingRobotTests() throws IOException {
	}

	@Test
	void spokenDigitsAreUnderstood() {
		Robot.Rates rates = new Robot<>("sound", (key) -> this.voices.of(Robot.key(key)),
				() -> new Learner(WIDTH * Spectrum.BANDS, 192, NONE + 1))
			.rates((learner, voices) -> {
				String digits = digits();
				Speech speech = voices.say(digits, Locale.FRENCH, this.random.nextLong());
				Spectrum heard = Spectrum.of(speech.samples());
				for (int i = 0; i < DIGITS; i++) {
					int middle = (speech.starts().get(i) + speech.ends().get(i)) / 2 / Spectrum.STEP;
					learner.learn(heard.around(middle + this.random.nextInt(-2, 3), WIDTH), digits.charAt(i) - '0');
					learner.learn(heard.around(middle + this.random.nextInt(9, 25), WIDTH), NONE);
					learner.learn(heard.around(middle - this.random.nextInt(9, 25), WIDTH), NONE);
				}
			}, (learner, voices) -> {
				String digits = digits();
				Speech speech = voices.say(digits, Locale.FRENCH, this.random.nextLong());
				return understood(learner, Spectrum.of(speech.samples())).equals(digits);
			});
		assertThat(rates.same()).isGreaterThan(0.9);
		assertThat(rates.other()).isLessThan(rates.same());
	}

	// The six likeliest middles that are far enough from each other.
	private static String understood(Learner learner, Spectrum heard) {
		int[] digits = new int[heard.frames()];
		float[] likely = new float[heard.frames()];
		Arrays.fill(likely, Float.NEGATIVE_INFINITY);
		for (int frame = 0; frame < heard.frames(); frame += 2) {
			float[] guess = learner.guess(heard.around(frame, WIDTH));
			for (int digit = 0; digit < NONE; digit++) {
				if (guess[digit] > guess[digits[frame]]) {
					digits[frame] = digit;
				}
			}
			likely[frame] = (float) (Math.log(guess[digits[frame]] + 1e-9) - Math.log(guess[NONE] + 1e-9));
		}
		int[] found = new int[DIGITS];
		for (int i = 0; i < DIGITS; i++) {
			int best = 0;
			for (int frame = 0; frame < likely.length; frame++) {
				best = (likely[frame] > likely[best]) ? frame : best;
			}
			found[i] = best;
			for (int frame = Math.max(0, best - APART); frame < Math.min(likely.length, best + APART); frame++) {
				likely[frame] = Float.NEGATIVE_INFINITY;
			}
		}
		StringBuilder text = new StringBuilder();
		Arrays.stream(found).sorted().forEach((frame) -> text.append(digits[frame]));
		return text.toString();
	}

	private String digits() {
		return "%06d".formatted(this.random.nextInt(1_000_000));
	}

}
