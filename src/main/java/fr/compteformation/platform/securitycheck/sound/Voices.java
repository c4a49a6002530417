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

	private final Acoustics acoustics;

	private Voices(List<Voice> french, List<Voice> english, Acoustics acoustics) {
		this.french = french;
		this.english = english;
		this.acoustics = acoustics;
	}

	/**
	 * Opens the voices of an installation.
	 * @param key bits that belong to it; with another key they sound different
	 */
	public static Voices open(byte[] key) throws IOException {
		return new Voices(read("fr"), read("en"), Acoustics.of(key));
	}

	/** The same voices in another installation. */
	Voices of(byte[] key) {
		return new Voices(this.french, this.english, Acoustics.of(key));
	}

	/**
	 * Speaks digits over a background with random voices, rooms, speed, pitch, pauses and
	 * noise.
	 * @param seed the same seed gives the same sound; another seed gives different bytes
	 * and length
	 * @return a WAV file of some seconds
	 */
	public byte[] speak(String digits, Locale language, long seed) {
		return Wave.write(say(digits, language, seed).samples());
	}

	Speech say(String digits, Locale language, long seed) {
		SplittableRandom chance = new SplittableRandom(seed);
		List<Voice> voices = language.getLanguage().equals("en") ? this.english : this.french;
		Track track = new Track(this.acoustics, chance);
		track.pause(0.5, 1);
		for (int i = 0; i < digits.length(); i++) {
			if (i % GROUP == 0) {
				track.enter(voices.get(chance.nextInt(voices.size())));
				track.pause(0.2, 0.5);
			}
			track.say(digits.charAt(i) - '0');
			track.pause(0.4, 0.75);
		}
		return track.over(
				() -> voices.get(chance.nextInt(voices.size())).say(chance.nextInt(10), this.acoustics.pitch(chance)));
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
