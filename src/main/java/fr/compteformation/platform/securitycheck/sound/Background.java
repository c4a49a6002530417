package fr.compteformation.platform.securitycheck.sound;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/**
 * Mixes the spoken parts with a soft hiss, a hum and a reversed murmur: easy for the ear,
 * hard for a program that looks for silence between the words.
 */
class Background {

	private static final double HISS = 0.022;

	private static final double HUM = 0.02;

	private static final double MURMUR = 0.16;

	private final SplittableRandom chance;

	private final List<float[]> parts = new ArrayList<>();

	Background(SplittableRandom chance) {
		this.chance = chance;
	}

	void add(float[] samples) {
		this.parts.add(samples);
	}

	/** Adds a random pause, with bounds in seconds. */
	void pause(double least, double most) {
		add(new float[(int) (this.chance.nextDouble(least, most) * Wave.RATE)]);
	}

	/** All parts over the background. */
	float[] mix(Supplier<float[]> murmur) {
		float[] track = behind(this.parts.stream().mapToInt((part) -> part.length).sum(), murmur);
		int start = 0;
		for (float[] part : this.parts) {
			for (int i = 0; i < part.length; i++) {
				track[start + i] += part[i];
			}
			start += part.length;
		}
		return track;
	}

	private float[] behind(int length, Supplier<float[]> murmur) {
		float[] track = new float[length];
		double pitch = 2 * Math.PI * this.chance.nextDouble(90, 240) / Wave.RATE;
		double hiss = 0;
		for (int i = 0; i < length; i++) {
			hiss = 0.6 * hiss + HISS * this.chance.nextDouble(-1, 1);
			track[i] = (float) (hiss + HUM * Math.sin(pitch * i));
		}
		for (int start = 0; start < length; start += Wave.RATE / 8) {
			start = murmurAt(start, murmur.get(), track);
		}
		return track;
	}

	private static int murmurAt(int start, float[] word, float[] track) {
		int end = Math.min(track.length, start + word.length);
		for (int i = start; i < end; i++) {
			track[i] += (float) (MURMUR * word[word.length - 1 - (i - start)]);
		}
		return end;
	}

}
