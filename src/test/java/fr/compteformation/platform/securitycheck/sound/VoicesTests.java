package fr.compteformation.platform.securitycheck.sound;

import java.io.ByteArrayInputStream;
import java.io.IOException;
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

	private final Random random = new Random();

	private final Voices voices = Voices.open();

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
	void speakFrenchToEverybodyElse() {
		assertThat(this.voices.speak("212508", Locale.GERMAN, 1))
			.isEqualTo(this.voices.speak("212508", Locale.FRENCH, 1));
		assertThat(this.voices.speak("212508", Locale.ENGLISH, 1))
			.isNotEqualTo(this.voices.speak("212508", Locale.FRENCH, 1));
	}

	private byte[] speak(Locale language) {
		return this.voices.speak("212508", language, this.random.nextLong());
	}

}
