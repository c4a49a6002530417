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
 * @param pens from the most to the least frequent
 * @param nib direction of a broad pen, in radians
 * @param above whether curves run over or under a drawing
 */
record Style(double hue, double contrast, List<Pen> pens, double nib, Posture posture, boolean above, Ground ground,
		Warp warp) {

	/**
	 * @param key bits that belong to the installation, at least 64
	 */
	static Style of(byte[] key) {
		SplittableRandom chance = new SplittableRandom(ByteBuffer.wrap(key).getLong());
		List<Pen> pens = Stream.of(Pen.values()).collect(Collectors.toList());
		Collections.shuffle(pens, Random.from(chance));
		return new Style(chance.nextDouble(), chance.nextDouble(0.3, 0.7), List.copyOf(pens),
				chance.nextDouble(Math.PI), Posture.random(chance), chance.nextBoolean(), Ground.random(chance),
				Warp.random(chance));
	}

	/** A pen for a picture: half of them use the first, few the last. */
	Pen pen(SplittableRandom chance) {
		int pen = 0;
		while (pen < this.pens.size() - 1 && chance.nextBoolean()) {
			pen++;
		}
		return this.pens.get(pen);
	}

}
