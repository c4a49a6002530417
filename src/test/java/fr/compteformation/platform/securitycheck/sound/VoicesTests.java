package fr.compteformation.platform.securitycheck.sound;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class VoicesTests {

	private final Random random = new Random(1);

	private final Voices voices = Voices.open(new byte[32]);

	VoicesTests() throws IOException {
	}

	@ParameterizedTest
	@ValueSource(strings = { "fr", "en" })
	void speakForSomeSecondsInAFormatThatBrowsersPlay(String language)
			throws IOException, UnsupportedAudioFileException {
		byte[] spoken = speak(Locale.of(language));
		try (AudioInputStream sound = AudioSystem.getAudioInputStream(new ByteArrayInputStream(spoken))) {
			AudioFormat format = sound.getFormat();
			assertThat(format.getEncoding()).isEqualTo(AudioFormat.Encoding.PCM_UNSIGNED);
			assertThat(format.getChannels()).isOne();
			assertThat(sound.getFrameLength() / format.getFrameRate()).isBetween(5f, 15f);
		}
		assertThat(spoken.length).isLessThan(240_000);
	}

	@Test
	void neverSpeakTwiceAlike() {
		assertThat(Stream.generate(() -> speak(Locale.FRENCH).length).limit(30).distinct()).hasSizeGreaterThan(25);
	}

	@Test
	void leaveNoSilenceToCutAt() {
		byte[] spoken = speak(Locale.FRENCH);
		int quiet = 0;
		int longest = 0;
		for (int i = 44; i < spoken.length; i++) {
			quiet = (Math.abs((spoken[i] & 0xff) - 128) <= 1) ? quiet + 1 : 0;
			longest = Math.max(longest, quiet);
		}
		// One fiftieth of a second.
		assertThat(longest).isLessThan(Wave.RATE / 50);
	}

	@Test
	void speakTenDecibelsAboveTheBackgroundInEveryManner() {
		for (int key = 0; key < 40; key++) {
			Speech speech = this.voices.of(key(key)).say("212508", Locale.FRENCH, this.random.nextLong());
			double voice = 0;
			double background = 0;
			for (int i = 0; i < 6; i++) {
				voice += power(speech, speech.starts().get(i), speech.ends().get(i)) / 6;
				// Before the digit, when the echo of the one before is over.
				background += power(speech, speech.starts().get(i) - Wave.RATE / 5, speech.starts().get(i)) / 6;
			}
			assertThat(10 * Math.log10(voice / background)).isGreaterThan(10);
		}
	}

	@Test
	void speakNeitherHastilyNorSlowlyInAnyManner() {
		for (int key = 0; key < 40; key++) {
			Speech speech = this.voices.of(key(key)).say("0123456789", Locale.FRENCH, this.random.nextLong());
			for (int i = 0; i < 10; i++) {
				assertThat((speech.ends().get(i) - speech.starts().get(i)) / (double) Wave.RATE).isBetween(0.18, 0.9);
			}
		}
	}

	@Test
	void soundAlikeOnAllNodesAndDifferentElsewhere() {
		byte[] here = this.voices.speak("212508", Locale.FRENCH, 1);
		assertThat(this.voices.of(new byte[32]).speak("212508", Locale.FRENCH, 1)).isEqualTo(here);
		assertThat(this.voices.of(key(1)).speak("212508", Locale.FRENCH, 1)).isNotEqualTo(here);
	}

	@Test
	void speakFrenchToEverybodyElse() {
		assertThat(this.voices.speak("212508", Locale.GERMAN, 1))
			.isEqualTo(this.voices.speak("212508", Locale.FRENCH, 1));
		assertThat(this.voices.speak("212508", Locale.ENGLISH, 1))
			.isNotEqualTo(this.voices.speak("212508", Locale.FRENCH, 1));
	}

	private byte[] speak(Locale language) {
		return this.voices.speak("212508", language, this.random.nextLong());
	}

	private static byte[] key(int number) {
		return ByteBuffer.allocate(32).putInt(number).array();
	}

	private static double power(Speech speech, int start, int end) {
		double power = 0;
		for (int i = start; i < end; i++) {
			power += speech.samples()[i] * speech.samples()[i];
		}
		return power / (end - start);
	}

}
