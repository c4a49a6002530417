package fr.compteformation.career.project.ui;

import java.util.Optional;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.training.trades.NearTrade;
import fr.compteformation.training.trades.Trade;
import fr.compteformation.training.trades.Trades;
import fr.compteformation.training.trades.ui.TradeField;

/** The trade to reach, and what is missing. */
class TargetSheet extends Composite<Section> {

	private final TradeField trade;

	private final Div about = new Div();

	private boolean showing;

	/**
	 * @param chosen called with the trade that the person chooses, or none
	 */
	TargetSheet(Trades trades, SerializableConsumer<@Nullable Trade> chosen) {
		this.trade = new TradeField(trades, "project.target.label");
		this.trade.addValueChangeListener((change) -> {
			if (!this.showing) {
				chosen.accept(change.getValue());
			}
		});
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(getTranslation("project.target")), this.trade, this.about);
	}

	/** Chooses a trade as the person does. */
	void choose(Trade trade) {
		this.trade.setValue(trade);
	}

	void show(Optional<NearTrade> target) {
		this.about.removeAll();
		if (target.isPresent() && !target.get().trade().equals(this.trade.getValue())) {
			this.showing = true;
			this.trade.setValue(target.get().trade());
			this.showing = false;
		}
		target.ifPresent(this::tell);
	}

	private void tell(NearTrade near) {
		this.about.add(new Paragraph(near.trade().about().in(getLocale())), new Paragraph(
				getTranslation("skills.near.shared", near.shared().size(), near.trade().skills().size())));
		if (!near.missing().isEmpty()) {
			this.about.add(new Paragraph(getTranslation("skills.near.missing", near.missingInWords(getLocale()))));
		}
		Div links = new Div(
				new Anchor(Trades.PAGE.of(near.trade().code()).path(), getTranslation("project.target.page")),
				new Anchor(SharedPages.SKILLS.with("metier=" + near.trade().code()),
						getTranslation("trades.skills.mine")));
		links.addClassName("links");
		this.about.add(links);
	}

}
