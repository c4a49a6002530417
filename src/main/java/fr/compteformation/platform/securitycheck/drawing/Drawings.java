package fr.compteformation.platform.securitycheck.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads the drawings of a folder once: parsing takes longer than painting. */
final class Drawings {

	private Drawings() {
	}

	/** All SVG drawings of a folder of {@code securitycheck}, by name. */
	static Map<String, SVGDocument> in(String folder) throws IOException {
		Map<String, SVGDocument> drawings = new TreeMap<>();
		for (Resource drawing : new PathMatchingResourcePatternResolver()
			.getResources("classpath:securitycheck/" + folder + "/*.svg")) {
			String file = Objects.requireNonNull(drawing.getFilename());
			drawings.put(file.substring(0, file.lastIndexOf('.')), read(drawing));
		}
		return drawings;
	}

	private static SVGDocument read(Resource drawing) throws IOException {
		try (InputStream content = drawing.getInputStream()) {
			return Objects.requireNonNull(new SVGLoader().load(content, null, LoaderContext.createDefault()),
					() -> "unreadable: " + drawing);
		}
	}

}
