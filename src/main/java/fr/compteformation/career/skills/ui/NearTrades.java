package fr.compteformation.career.skills.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

import fr.compteformation.training.trades.NearTrade;
import fr.compteformation.training.trades.TradeTrainings;
import fr.compteformation.training.trades.Trades;

/**
 * Cards of trades near the person’s skills: how many they have, and which are missing.
 */
public class NearTrades extends Composite<UnorderedList> {

	private static final int TENTH = 10;

	/**
	 * @param near nearest first
	 */
	public NearTrades(List<NearTrade> near, TradeTrainings trainings) {
		getContent().addClassName("near-trades");
		near.forEach((trade) -> {
			ListItem card = card(trade);
			int offered = trainings.offeredFor(trade.trade()).total();
			if (offered > 0) {
				card.add(
						new Anchor(trade.trade().trainingsAddress(), getTranslation("skills.near.trainings", offered)));
			}
			getContent().add(card);
		});
	}

	private ListItem card(NearTrade near) {
		Anchor link = new Anchor(Trades.PAGE.of(near.trade().code()).path(), near.trade().name().in(getLocale()));
		Paragraph shared = new Paragraph(
				getTranslation("skills.near.shared", near.shared().size(), near.trade().skills().size()));
		ListItem card = new ListItem(new H3(link), bar(near), shared);
		if (!near.missing().isEmpty()) {
			Paragraph missing = new Paragraph(getTranslation("skills.near.missing", near.missingInWords(getLocale())));
			missing.addClassName("soft");
			card.add(missing);
		}
		card.addClassName("sheet");
		return card;
	}

	// The number is text; the bar is decoration.
	private static Component bar(NearTrade near) {
		Div share = new Div();
		share.addClassName("share-" + near.percent() / TENTH * TENTH);
		Div bar = new Div(share);
		bar.addClassName("bar");
		bar.getElement().setAttribute("aria-hidden", "true");
		return bar;
	}

}
