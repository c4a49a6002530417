package fr.compteformation.platform.securitycheck.sound;

import java.util.List;

/**
 * A recorded voice.
 *
 * @param digits for each of the ten digits its samples, from -1 to 1, {@value Wave#RATE}
 * per second
 */
record Voice(List<float[]> digits) {

	/** Speaks a digit higher or lower and as much faster or slower. */
	float[] say(int digit, double pitch) {
		float[] spoken = this.digits.get(digit);
		float[] said = new float[(int) ((spoken.length - 1) / pitch)];
		for (int i = 0; i < said.length; i++) {
			double place = i * pitch;
			int before = (int) place;
			double between = place - before;
			said[i] = (float) (spoken[before] * (1 - between) + spoken[before + 1] * between);
		}
		return said;
	}

	/** Speaks a digit with a pitch and a speed of their own. */
	float[] say(int digit, double pitch, double speed) {
		return Stretch.to(speed / pitch, say(digit, pitch));
	}

}
