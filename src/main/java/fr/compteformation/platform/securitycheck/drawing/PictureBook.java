package fr.compteformation.platform.securitycheck.drawing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

/** All pictures. To add one, add its drawing and its name in each language. */
public record PictureBook(List<Picture> pictures) {

	public static PictureBook open() throws IOException {
		return new PictureBook(Drawings.in("pictures")
			.entrySet()
			.stream()
			.map((drawing) -> new Picture(drawing.getKey(), drawing.getValue()))
			.toList());
	}

	/** Different pictures in random order. */
	public List<Picture> pick(int count, RandomGenerator random) {
		List<Picture> shuffled = new ArrayList<>(this.pictures);
		Collections.shuffle(shuffled, Random.from(random));
		return List.copyOf(shuffled.subList(0, count));
	}

}
