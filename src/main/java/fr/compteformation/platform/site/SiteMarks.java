package fr.compteformation.platform.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/**
 * By what browsers recognise the site: icons, manifest and colours. An operator with an
 * own logo and without icons of their own has the logo only, and none of the portal’s.
 */
@Component
public class SiteMarks {

	private static final Map<String, String> SIZES = new LinkedHashMap<>();

	static {
		SIZES.put(SiteFiles.SMALL_ICON, "192x192");
		SIZES.put(SiteFiles.BIG_ICON, "512x512");
	}

	private final SiteTexts files;

	private final SiteStyle style;

	private final String head;

	SiteMarks(SiteTexts files, SiteStyle style) {
		this.files = files;
		this.style = style;
		this.head = Stream
			.of(link(SiteFiles.OLD_ICON, "rel=\"icon\" sizes=\"32x32\""),
					"<link rel=\"icon\" type=\"image/svg+xml\" href=\"/" + SiteFiles.LOGO + "\">",
					link(SiteFiles.TOUCH_ICON, "rel=\"apple-touch-icon\""),
					"<link rel=\"manifest\" href=\"" + Manifest.ADDRESS + "\">", styleElement())
			.reduce("", String::concat);
	}

	/** The elements for the head of a page. */
	public String head() {
		return this.head;
	}

	/** The icons with their sizes; the logo fits all. */
	List<Icon> icons() {
		return Stream
			.concat(SIZES.entrySet()
				.stream()
				.filter((icon) -> isShown(icon.getKey()))
				.map((icon) -> new Icon("/" + icon.getKey(), icon.getValue(), "image/png")),
					Stream.of(new Icon("/" + SiteFiles.LOGO, "any", "image/svg+xml")))
			.toList();
	}

	private String styleElement() {
		return this.style.css().isEmpty() ? "" : "<style>" + this.style.css() + "</style>";
	}

	private String link(String file, String what) {
		return isShown(file) ? "<link " + what + " href=\"/" + file + "\">" : "";
	}

	private boolean isShown(String icon) {
		return this.files.ofOperator(icon).isPresent() || this.files.ofOperator(SiteFiles.LOGO).isEmpty();
	}

	/**
	 * An icon of the manifest.
	 *
	 * @param src its address
	 * @param sizes in pixels, or “any”
	 * @param type of the file
	 */
	record Icon(String src, String sizes, String type) {

	}

}
