package fr.compteformation.platform.securitycheck.sound;

import java.util.SplittableRandom;

/**
 * A room that a voice speaks in.
 *
 * @param delays of the echoes, in samples
 * @param gains of the echoes
 * @param brightness strength of the high frequencies, from -1 to 1
 */
record Room(int[] delays, float[] gains, double brightness) {

	private static final int ECHOES = 48;

	/** The echoes together are this much weaker than the voice: 7 dB. */
	private static final double ECHO = 0.2;

	/** The first echo arrives after this time in seconds. */
	private static final double FIRST = 0.004;

	/** Time in seconds in which an echo falls to a third. */
	private static final double DECAY = 0.055;

	/** How fast the low frequencies follow. */
	private static final float LOW = 0.3f;

	static Room random(double size, double brightness, SplittableRandom chance) {
		int[] delays = new int[ECHOES];
		double[] gains = new double[ECHOES];
		double energy = 0;
		for (int i = 0; i < ECHOES; i++) {
			double delay = size * (FIRST + 0.2 * Math.pow((i + chance.nextDouble()) / ECHOES, 1.5));
			delays[i] = (int) (delay * Wave.RATE);
			gains[i] = (chance.nextBoolean() ? 1 : -1) * Math.exp(-delay / (DECAY * size)) * chance.nextDouble(0.4, 1);
			energy += gains[i] * gains[i];
		}
		float[] scaled = new float[ECHOES];
		for (int i = 0; i < ECHOES; i++) {
			scaled[i] = (float) (gains[i] * Math.sqrt(ECHO / energy));
		}
		return new Room(delays, scaled, brightness);
	}

	/** What is heard of a voice, with its echo after the end. */
	float[] hear(float[] voice) {
		float[] coloured = coloured(voice);
		float[] heard = new float[voice.length + this.delays[ECHOES - 1]];
		System.arraycopy(coloured, 0, heard, 0, voice.length);
		for (int i = 0; i < ECHOES; i++) {
			add(heard, coloured, this.delays[i], this.gains[i]);
		}
		return heard;
	}

	private static void add(float[] heard, float[] voice, int delay, float gain) {
		for (int i = 0; i < voice.length; i++) {
			heard[delay + i] += gain * voice[i];
		}
	}

	// As loud as before, with more or less of the high frequencies.
	private float[] coloured(float[] voice) {
		float[] coloured = new float[voice.length];
		float low = 0;
		double before = 1e-9;
		double after = 1e-9;
		for (int i = 0; i < voice.length; i++) {
			low += LOW * (voice[i] - low);
			coloured[i] = (float) (voice[i] + this.brightness * (voice[i] - low));
			before += voice[i] * voice[i];
			after += coloured[i] * coloured[i];
		}
		float gain = (float) Math.sqrt(before / after);
		for (int i = 0; i < coloured.length; i++) {
			coloured[i] *= gain;
		}
		return coloured;
	}

}
