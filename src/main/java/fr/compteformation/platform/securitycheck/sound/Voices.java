package fr.compteformation.platform.securitycheck.sound;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

import org.springframework.core.io.ClassPathResource;

/**
 * Speaks digits in French or English. {@code securitycheck/sounds/README.md} says how
 * they were recorded.
 */
public class Voices {

	private static final String NAMES = "abcd";

	/** Digits are read in small groups, so that people can write them down. */
	private static final int GROUP = 3;

	private final List<Voice> french;

	private final List<Voice> english;

	private Voices(List<Voice> french, List<Voice> english) {
		this.french = french;
		this.english = english;
	}

	public static Voices open() throws IOException {
		return new Voices(read("fr"), read("en"));
	}

	/**
	 * Speaks digits over a background with random voice, speed, pitch, pauses and noise.
	 * @param seed the same seed gives the same sound; another seed gives different bytes
	 * and length
	 * @return a WAV file of some seconds
	 */
	public byte[] speak(String digits, Locale language, long seed) {
		SplittableRandom chance = new SplittableRandom(seed);
		List<Voice> voices = language.getLanguage().equals("en") ? this.english : this.french;
		Background track = new Background(chance);
		track.pause(0.5, 1);
		Voice voice = voices.get(chance.nextInt(voices.size()));
		for (int i = 0; i < digits.length(); i++) {
			if (i > 0 && i % GROUP == 0) {
				voice = voices.get(chance.nextInt(voices.size()));
				track.pause(0.6, 1);
			}
			track.add(voice.say(digits.charAt(i) - '0', chance));
			track.pause(0.4, 0.75);
		}
		Voice murmur = voices.get(chance.nextInt(voices.size()));
		return Wave.write(track.mix(() -> murmur.say(chance.nextInt(10), chance)));
	}

	private static List<Voice> read(String language) throws IOException {
		List<Voice> voices = new ArrayList<>();
		for (char name : NAMES.toCharArray()) {
			List<float[]> digits = new ArrayList<>();
			for (int digit = 0; digit < 10; digit++) {
				try (InputStream clip = new ClassPathResource(
						"securitycheck/sounds/%s/%s%d.wav".formatted(language, name, digit))
					.getInputStream()) {
					digits.add(Wave.read(clip));
				}
			}
			voices.add(new Voice(digits));
		}
		return voices;
	}

}
