package fr.compteformation.platform.information;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.AttributeProvider;

/**
 * Finds the sections of a text and gives their headings the anchors written behind them,
 * as in <code>## What is DIF? {#dif}</code>.
 */
class Sections extends AbstractVisitor implements AttributeProvider {

	private static final Pattern ANCHOR = Pattern.compile("\\s*\\{#([a-z0-9-]+)}$");

	private final Map<Node, String> anchors = new IdentityHashMap<>();

	private final List<PageText.Section> found = new ArrayList<>();

	List<PageText.Section> found() {
		return List.copyOf(this.found);
	}

	@Override
	public void visit(Heading heading) {
		if (heading.getLastChild() instanceof Text last) {
			Matcher anchor = ANCHOR.matcher(last.getLiteral());
			if (anchor.find()) {
				last.setLiteral(anchor.replaceFirst(""));
				this.anchors.put(heading, anchor.group(1));
				this.found.add(new PageText.Section(anchor.group(1), words(heading), wordsBelow(heading)));
			}
		}
	}

	@Override
	public void setAttributes(Node node, String tag, Map<String, String> attributes) {
		String anchor = this.anchors.get(node);
		if (anchor != null) {
			attributes.put("id", anchor);
		}
	}

	private static String words(Heading heading) {
		PlainWords words = new PlainWords();
		for (Node child = heading.getFirstChild(); child != null; child = child.getNext()) {
			child.accept(words);
		}
		return words.toString();
	}

	private static String wordsBelow(Heading heading) {
		PlainWords below = new PlainWords();
		for (Node node = heading.getNext(); node != null && !(node instanceof Heading); node = node.getNext()) {
			node.accept(below);
			below.space();
		}
		return below.toString();
	}

	/** The words of a text without its markup and without the addresses of its links. */
	private static final class PlainWords extends AbstractVisitor {

		private final StringBuilder words = new StringBuilder();

		@Override
		public void visit(Text text) {
			this.words.append(text.getLiteral());
		}

		@Override
		public void visit(SoftLineBreak end) {
			space();
		}

		@Override
		public void visit(ListItem item) {
			super.visit(item);
			space();
		}

		void space() {
			this.words.append(' ');
		}

		@Override
		public String toString() {
			return this.words.toString().strip();
		}

	}

}
