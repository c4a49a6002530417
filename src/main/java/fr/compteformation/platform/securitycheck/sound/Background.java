package fr.compteformation.platform.securitycheck.sound;

import java.util.SplittableRandom;
import java.util.function.Supplier;

/**
 * What is heard behind the digits: a soft hiss, a hum and people who murmur. Easy for the
 * ear, hard for a program that looks for silence between the words.
 */
class Background {

	private static final double HISS = 0.02;

	private static final double HUM = 0.018;

	private static final int PEOPLE = 3;

	/** How loud each of them is; together 13 dB below the voice. */
	private static final float MURMUR = 0.125f;

	private final SplittableRandom chance;

	Background(SplittableRandom chance) {
		this.chance = chance;
	}

	/**
	 * @param length in samples
	 * @param word what the people say; it is played backwards, so that nobody takes it
	 * for a digit
	 */
	float[] behind(int length, Supplier<float[]> word) {
		float[] track = new float[length];
		double pitch = 2 * Math.PI * this.chance.nextDouble(90, 240) / Wave.RATE;
		double hiss = 0;
		double smooth = this.chance.nextDouble(0.3, 0.8);
		for (int i = 0; i < length; i++) {
			hiss = smooth * hiss + HISS * this.chance.nextDouble(-1, 1);
			track[i] = (float) (hiss + HUM * Math.sin(pitch * i));
		}
		for (int person = 0; person < PEOPLE; person++) {
			int start = this.chance.nextInt(Wave.RATE / 2);
			while (start < length) {
				start = murmurAt(start, word.get(), track) + this.chance.nextInt(Wave.RATE / 4);
			}
		}
		return track;
	}

	private static int murmurAt(int start, float[] word, float[] track) {
		int end = Math.min(track.length, start + word.length);
		for (int i = start; i < end; i++) {
			track[i] += MURMUR * word[word.length - 1 - (i - start)];
		}
		return end;
	}

}
