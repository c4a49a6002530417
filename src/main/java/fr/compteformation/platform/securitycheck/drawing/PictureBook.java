package fr.compteformation.platform.securitycheck.drawing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** All pictures. To add one, add its drawing and its name in each language. */
public class PictureBook {

	private final List<Picture> pictures;

	private final Style style;

	/**
	 * @param key bits that belong to the installation; another key draws in another
	 * manner
	 */
	public PictureBook(List<Picture> pictures, byte[] key) {
		this.pictures = pictures;
		this.style = Style.of(key);
	}

	/** Opens the book of the installation that the key belongs to. */
	public static PictureBook open(byte[] key) throws IOException {
		return new PictureBook(Drawings.in("pictures")
			.entrySet()
			.stream()
			.map((drawing) -> new Picture(drawing.getKey(), drawing.getValue()))
			.toList(), key);
	}

	public List<Picture> pictures() {
		return this.pictures;
	}

	/** Different pictures in random order. */
	public List<Picture> pick(int count, RandomGenerator random) {
		List<Picture> shuffled = new ArrayList<>(this.pictures);
		Collections.shuffle(shuffled, Random.from(random));
		return List.copyOf(shuffled.subList(0, count));
	}

	/**
	 * Draws pictures with random position, size, rotation, colours and grain, over pieces
	 * of others. The bytes of two drawings of one picture share nothing but their number.
	 */
	public List<byte[]> draw(List<Picture> shown, RandomGenerator random) {
		// A piece of a picture that is shown could be taken for it.
		List<Picture> others = this.pictures.stream().filter((picture) -> !shown.contains(picture)).toList();
		return shown.stream().map((picture) -> draw(picture, others, random)).toList();
	}

	private byte[] draw(Picture picture, List<Picture> others, RandomGenerator random) {
		// A fast generator: the grain needs tens of thousands of numbers whose quality
		// does not matter.
		SplittableRandom chance = new SplittableRandom(random.nextLong());
		try (PictureSheet sheet = new PictureSheet(this.style, chance)) {
			sheet.pieces(others);
			sheet.show(picture);
			sheet.cross();
			return sheet.print();
		}
	}

}
