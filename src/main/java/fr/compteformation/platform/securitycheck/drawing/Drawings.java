package fr.compteformation.platform.securitycheck.drawing;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import com.github.weisj.jsvg.geometry.path.BuildHistory;
import com.github.weisj.jsvg.geometry.path.PathCommand;
import com.github.weisj.jsvg.geometry.path.PathParser;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Reads the lines of our drawings, without their strokes: each installation has pens of
 * its own. They are SVG of paths, circles, ellipses and rectangles.
 */
final class Drawings {

	private Drawings() {
	}

	/** All drawings of a folder of {@code securitycheck}, by name. */
	static Map<String, Shape> in(String folder) throws IOException {
		Map<String, Shape> drawings = new TreeMap<>();
		for (Resource drawing : new PathMatchingResourcePatternResolver()
			.getResources("classpath:securitycheck/" + folder + "/*.svg")) {
			String file = Objects.requireNonNull(drawing.getFilename());
			drawings.put(file.substring(0, file.lastIndexOf('.')), read(drawing));
		}
		return drawings;
	}

	private static Shape read(Resource drawing) throws IOException {
		Path2D lines = new Path2D.Double();
		try (InputStream content = drawing.getInputStream()) {
			NodeList parts = DocumentBuilderFactory.newInstance()
				.newDocumentBuilder()
				.parse(content)
				.getDocumentElement()
				.getElementsByTagName("*");
			for (int i = 0; i < parts.getLength(); i++) {
				lines.append(lines((Element) parts.item(i)), false);
			}
			return lines;
		}
		catch (ParserConfigurationException | SAXException | IllegalArgumentException unreadable) {
			throw new IOException("unreadable: " + drawing, unreadable);
		}
	}

	private static Shape lines(Element part) {
		return switch (part.getTagName()) {
			case "path" -> path(part.getAttribute("d"));
			case "circle" -> ellipse(part, "r", "r");
			case "ellipse" -> ellipse(part, "rx", "ry");
			case "rect" -> new RoundRectangle2D.Double(number(part, "x"), number(part, "y"), number(part, "width"),
					number(part, "height"), 2 * number(part, "rx"), 2 * number(part, "rx"));
			default -> throw new IllegalArgumentException(part.getTagName());
		};
	}

	private static Shape path(String commands) {
		Path2D path = new Path2D.Double();
		BuildHistory history = new BuildHistory();
		for (PathCommand command : new PathParser(commands).parsePathCommand()) {
			command.appendPath(path, history);
		}
		return path;
	}

	private static Shape ellipse(Element part, String across, String down) {
		double width = number(part, across);
		double height = number(part, down);
		return new Ellipse2D.Double(number(part, "cx") - width, number(part, "cy") - height, 2 * width, 2 * height);
	}

	private static double number(Element part, String attribute) {
		return Double.parseDouble(part.getAttribute(attribute));
	}

}
