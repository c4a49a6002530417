package fr.compteformation.platform.securitycheck.sound;

import java.nio.ByteBuffer;
import java.util.SplittableRandom;

/**
 * How an installation sounds, derived from its key: a robot that trained on the voices of
 * one installation is less sure of those of another.
 *
 * @param pitch mean pitch and timbre; 1 is that of the recordings
 * @param speed mean speed; 1 is that of the recordings
 * @param brightness strength of the high frequencies; 0 is that of the recordings
 * @param size of the rooms: 1 is a living room
 */
record Acoustics(double pitch, double speed, double brightness, double size) {

	/**
	 * @param key bits that belong to the installation, at least 64
	 */
	static Acoustics of(byte[] key) {
		SplittableRandom chance = new SplittableRandom(ByteBuffer.wrap(key).getLong());
		return new Acoustics(chance.nextDouble(0.9, 1.14), chance.nextDouble(0.88, 1.06), chance.nextDouble(-0.35, 0.8),
				chance.nextDouble(0.6, 1.6));
	}

	/** The pitch of one word. */
	double pitch(SplittableRandom chance) {
		return this.pitch * chance.nextDouble(0.92, 1.09);
	}

	/** The speed of one word. */
	double speed(SplittableRandom chance) {
		return this.speed * chance.nextDouble(0.92, 1.08);
	}

	Room room(SplittableRandom chance) {
		return Room.random(this.size * chance.nextDouble(0.8, 1.25), this.brightness + chance.nextDouble(-0.2, 0.2),
				chance);
	}

}
