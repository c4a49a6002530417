package fr.compteformation.platform.information.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import com.vaadin.flow.component.Svg;

import org.springframework.core.io.ClassPathResource;

/** A small drawing in the colours of the page; decoration only. */
class PageDrawing extends Svg {

	/**
	 * @param name the file in {@code pages/drawings/}
	 */
	PageDrawing(String name) {
		super(read(name));
	}

	private static String read(String name) {
		try {
			return new ClassPathResource("pages/drawings/" + name + ".svg").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException missing) {
			throw new UncheckedIOException(missing);
		}
	}

}
