package fr.compteformation.platform.securitycheck.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import fr.compteformation.platform.securitycheck.Challenge;

/** Six pictures, one of which must be chosen. */
class PicturePanel extends AnswerPanel {

	private static final int PICTURES = 6;

	private final HtmlContainer asked = new HtmlContainer("strong");

	private final List<Tile> tiles = IntStream.rangeClosed(1, PICTURES).mapToObj(this::tile).toList();

	private final Consumer<String> chosen;

	private String answer = "";

	PicturePanel(Consumer<String> chosen) {
		this.chosen = chosen;
		Paragraph prompt = new Paragraph(new Text(getTranslation("securitycheck.ask") + " "), this.asked);
		// New pictures change the prompt: announce it, because the focus does not move.
		prompt.getElement().setAttribute("aria-live", "polite").setAttribute("aria-atomic", "true");
		Div row = new Div();
		row.addClassName("tiles");
		this.tiles.forEach(row::add);
		getContent().add(prompt, row);
	}

	void show(Challenge.Pictures challenge) {
		this.asked.setText(getTranslation(challenge.promptKey()));
		for (int i = 0; i < PICTURES; i++) {
			this.tiles.get(i).show(challenge.pictures().get(i));
		}
		clear();
	}

	@Override
	String answer() {
		return this.answer;
	}

	@Override
	void clear() {
		press("");
	}

	@Override
	void focus() {
		this.tiles.getFirst().focus();
	}

	private Tile tile(int place) {
		return new Tile(getTranslation("securitycheck.tile", place, PICTURES), () -> choose(String.valueOf(place)));
	}

	private void choose(String place) {
		press(place);
		this.chosen.accept(place);
	}

	private void press(String place) {
		this.answer = place;
		for (int i = 0; i < PICTURES; i++) {
			this.tiles.get(i).press(place.equals(String.valueOf(i + 1)));
		}
	}

}
