package fr.compteformation.platform.sketch.ui;

import java.util.List;
import java.util.Set;

import com.vaadin.flow.dom.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Draws elements as plain HTML: texts and links as they are, fields and buttons as quiet
 * outlines that nobody can use before the page is there.
 */
final class SketchHtml {

	private static final Set<String> LEFT_OUT = Set.of("script", "style", "template", "textarea", "select", "dialog",
			"canvas", "audio", "video", "iframe", "object", "vaadin-dialog", "vaadin-confirm-dialog", "vaadin-popover",
			"vaadin-tooltip");

	private static final Set<String> FIELDS = Set.of("vaadin-text-field", "vaadin-email-field", "vaadin-password-field",
			"vaadin-integer-field", "vaadin-select", "vaadin-date-picker", "vaadin-text-area");

	private static final Set<String> CHOICES = Set.of("vaadin-checkbox", "vaadin-radio-button");

	private static final Set<String> GROUPS = Set.of("vaadin-custom-field", "vaadin-radio-group");

	/** What a sketch keeps of an element. The rest belongs to its script. */
	private static final List<String> KEPT = List.of("id", "class", "lang", "href", "target", "src", "alt", "role",
			"theme", "open", "aria-label", "aria-labelledby", "aria-current", "aria-hidden", "viewBox", "loading");

	private SketchHtml() {
	}

	static void draw(Element element, org.jsoup.nodes.Element parent) {
		if (element.isTextNode()) {
			parent.appendChild(new TextNode(element.getText()));
		}
		else if (element.isVisible() && !element.hasAttribute("hidden") && !LEFT_OUT.contains(element.getTag())) {
			drawTag(element, parent);
		}
	}

	private static void drawTag(Element element, org.jsoup.nodes.Element parent) {
		String tag = element.getTag();
		if (FIELDS.contains(tag)) {
			field(element, outline(element, parent, "div", "sketch-field")).appendElement("i").addClass(tag);
		}
		else if (CHOICES.contains(tag)) {
			org.jsoup.nodes.Element choice = outline(element, parent, "div", "sketch-choice");
			choice.appendElement("i");
			children(element, words(choice, "span", element.getProperty("label", "")));
		}
		else if (GROUPS.contains(tag)) {
			children(element, field(element, outline(element, parent, "div", "sketch-field")));
		}
		else if (tag.equals("input")) {
			words(parent, "i", element.getProperty("placeholder", element.getAttribute("placeholder")));
		}
		else {
			children(element, outline(element, parent, plain(tag), tag.equals("vaadin-button") ? "sketch-button" : ""));
		}
	}

	// A form or a label without its field would only confuse screen readers.
	private static String plain(String tag) {
		return switch (tag) {
			case "form" -> "div";
			case "label", "button", "vaadin-button" -> "span";
			default -> tag.contains("-") ? "div" : tag;
		};
	}

	private static org.jsoup.nodes.Element field(Element element, org.jsoup.nodes.Element field) {
		boolean required = element.getProperty("required", false) || element.getClassList().contains("required");
		words(field, "b", element.getProperty("label", "") + (required ? " *" : ""));
		words(field, "small", element.getProperty("helperText", ""));
		return field;
	}

	private static org.jsoup.nodes.Element words(org.jsoup.nodes.Element parent, String tag, @Nullable String text) {
		return (text == null || text.isEmpty()) ? parent : parent.appendElement(tag).appendText(text);
	}

	private static org.jsoup.nodes.Element outline(Element element, org.jsoup.nodes.Element parent, String tag,
			String className) {
		org.jsoup.nodes.Element drawn = parent.appendElement(tag);
		KEPT.stream().filter(element::hasAttribute).forEach((name) -> drawn.attr(name, element.getAttribute(name)));
		if (!className.isEmpty()) {
			drawn.addClass(className);
		}
		String inside = element.getProperty("innerHTML");
		if (inside != null) {
			drawn.append(inside);
		}
		return drawn;
	}

	private static void children(Element element, org.jsoup.nodes.Element drawn) {
		element.getChildren().forEach((child) -> draw(child, drawn));
	}

}
