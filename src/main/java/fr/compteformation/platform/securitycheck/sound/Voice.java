package fr.compteformation.platform.securitycheck.sound;

import java.util.List;
import java.util.SplittableRandom;

/**
 * A recorded voice.
 *
 * @param digits for each of the ten digits its samples, from -1 to 1, {@value Wave#RATE}
 * per second
 */
record Voice(List<float[]> digits) {

	/** Speaks a digit at a random speed, which also changes the pitch. */
	float[] say(int digit, SplittableRandom chance) {
		float[] spoken = this.digits.get(digit);
		double speed = chance.nextDouble(0.9, 1.12);
		double volume = chance.nextDouble(0.8, 1);
		float[] said = new float[(int) ((spoken.length - 1) / speed)];
		for (int i = 0; i < said.length; i++) {
			double place = i * speed;
			int before = (int) place;
			double between = place - before;
			said[i] = (float) (volume * (spoken[before] * (1 - between) + spoken[before + 1] * between));
		}
		return said;
	}

}
