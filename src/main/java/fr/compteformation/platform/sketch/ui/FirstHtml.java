package fr.compteformation.platform.sketch.ui;

import java.util.regex.Pattern;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Places the first words of a page into its document, where a script replaces them by the
 * page itself.
 */
@SpringComponent
class FirstHtml implements VaadinServiceInitListener {

	private static final String FONT = "assets/atkinson-hyperlegible-next.woff2?v-c=67414a89";

	private static final Pattern NOTE = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

	private static final Pattern SPACE = Pattern.compile("\\s+");

	private final FirstWords words;

	FirstHtml(FirstWords words) {
		this.words = words;
	}

	@Override
	public void serviceInit(ServiceInitEvent service) {
		service.addIndexHtmlRequestListener(this::place);
	}

	private void place(IndexHtmlResponse page) {
		Document document = page.getDocument();
		loadStylesFirst(document.head());
		leaveNotesOut(document);
		this.words.of(page.getVaadinRequest()).ifPresent((words) -> place(words, document));
	}

	// Vaadin names them after its scripts, which are much larger.
	private static void loadStylesFirst(Element head) {
		Element styles = head.selectFirst("link[rel=stylesheet]");
		if (styles != null) {
			head.prependChild(styles);
		}
		head.prependElement("link")
			.attr("rel", "preload")
			.attr("as", "font")
			.attr("type", "font/woff2")
			.attr("crossorigin", "")
			.attr("href", FONT);
		// Their addresses are relative to it.
		Element base = head.selectFirst("base");
		if (base != null) {
			head.prependChild(base);
		}
		head.select("script[src]").attr("fetchpriority", "low");
	}

	// Vaadin's to developers: a tenth of a small page.
	private static void leaveNotesOut(Document document) {
		document.forEachNode((node) -> {
			if (node instanceof Comment) {
				node.remove();
			}
		});
		document.head().textNodes().forEach(TextNode::remove);
		for (Element style : document.head().select("style")) {
			String rules = NOTE.matcher(style.data()).replaceAll("");
			style.empty().appendChild(new DataNode(SPACE.matcher(rules).replaceAll(" ")));
		}
	}

	private static void place(FirstWords.Words words, Document document) {
		document.title(words.title());
		if (!words.description().isEmpty()) {
			document.head().appendElement("meta").attr("name", "description").attr("content", words.description());
		}
		Element sketch = new Element("div").attr("id", SketchScript.ID);
		sketch.appendChild(new DataNode(words.html()));
		document.body().prependChild(sketch);
		Element script = new Element("script").appendChild(new DataNode(SketchScript.TEXT));
		sketch.after(script);
		allowLikeOthers(script, document);
	}

	// The content policy may have been written before.
	private static void allowLikeOthers(Element script, Document document) {
		Element other = document.selectFirst("script[nonce]");
		if (other != null) {
			script.attr("nonce", other.attr("nonce"));
		}
	}

}
