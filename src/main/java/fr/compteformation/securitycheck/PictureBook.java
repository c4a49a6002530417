package fr.compteformation.securitycheck;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.random.RandomGenerator;

import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * All pictures there are. To add one, add its drawing and its name in each language.
 */
record PictureBook(List<Picture> pictures) {

	/** Reads all drawings, once: parsing takes longer than painting. */
	static PictureBook open() throws IOException {
		List<Picture> pictures = new ArrayList<>();
		for (Resource drawing : new PathMatchingResourcePatternResolver()
			.getResources("classpath:securitycheck/pictures/*.svg")) {
			pictures.add(read(drawing));
		}
		return new PictureBook(List.copyOf(pictures));
	}

	/** Different pictures, in an order of chance. */
	List<Picture> pick(int count, RandomGenerator random) {
		List<Picture> shuffled = new ArrayList<>(this.pictures);
		Collections.shuffle(shuffled, Random.from(random));
		return List.copyOf(shuffled.subList(0, count));
	}

	private static Picture read(Resource drawing) throws IOException {
		String file = Objects.requireNonNull(drawing.getFilename());
		try (InputStream content = drawing.getInputStream()) {
			return new Picture(file.substring(0, file.lastIndexOf('.')), Objects.requireNonNull(
					new SVGLoader().load(content, null, LoaderContext.createDefault()), () -> "unreadable: " + file));
		}
	}

}
