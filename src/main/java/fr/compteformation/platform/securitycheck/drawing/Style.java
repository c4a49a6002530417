package fr.compteformation.platform.securitycheck.drawing;

import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How an installation draws, derived from its key: a robot that trained on the drawings
 * of one installation is less sure of those of another.
 *
 * @param hue of the ink, from 0 to 1; each drawing varies it
 * @param contrast distance between the hue of the ink and that of the distractors
 * @param pens the two that it has: the first one more often
 * @param nib direction of a broad pen, in radians
 * @param above whether curves run over or under a drawing
 */
record Style(double hue, double contrast, List<Pen> pens, double nib, Posture posture, boolean above, Ground ground,
		Warp warp) {

	private static final int PENS = 2;

	/**
	 * @param key bits that belong to the installation, at least 64
	 */
	static Style of(byte[] key) {
		SplittableRandom chance = new SplittableRandom(ByteBuffer.wrap(key).getLong());
		List<Pen> pens = Stream.of(Pen.values()).collect(Collectors.toList());
		Collections.shuffle(pens, Random.from(chance));
		return new Style(chance.nextDouble(), chance.nextDouble(0.3, 0.7), List.copyOf(pens.subList(0, PENS)),
				chance.nextDouble(Math.PI), Posture.random(chance), chance.nextBoolean(), Ground.random(chance),
				Warp.random(chance));
	}

	/** A pen for one drawing. */
	Pen pen(SplittableRandom chance) {
		return (chance.nextInt(3) > 0) ? this.pens.getFirst() : this.pens.getLast();
	}

}
