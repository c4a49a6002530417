package fr.compteformation.platform.securitycheck.drawing;

import java.awt.geom.AffineTransform;
import java.util.SplittableRandom;

/**
 * How the drawings of an installation lean.
 *
 * @param turn mean rotation in radians
 * @param slant mean shear
 * @param mirrored whether pictures face the other way
 */
record Posture(double turn, double slant, boolean mirrored) {

	private static final double MEAN_TURN = Math.toRadians(8);

	private static final double MEAN_SLANT = 0.12;

	/** How far single drawings lean to either side of the mean, in radians. */
	private static final double MAX_TURN = Math.toRadians(14);

	private static final double MAX_SLANT = 0.12;

	private static final double STRETCH = 0.15;

	static Posture random(SplittableRandom chance) {
		return new Posture(chance.nextDouble(-MEAN_TURN, MEAN_TURN), chance.nextDouble(-MEAN_SLANT, MEAN_SLANT),
				chance.nextBoolean());
	}

	/**
	 * Leans a drawing around its origin.
	 * @param strength from 0 (upright) to 1
	 */
	AffineTransform lean(double strength, SplittableRandom chance) {
		AffineTransform lean = AffineTransform
			.getRotateInstance(strength * (this.turn + chance.nextDouble(-MAX_TURN, MAX_TURN)));
		lean.shear(strength * (this.slant + chance.nextDouble(-MAX_SLANT, MAX_SLANT)), 0);
		lean.scale(1 + chance.nextDouble(-STRETCH, STRETCH), 1);
		return lean;
	}

}
