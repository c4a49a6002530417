package fr.compteformation.training.trades.ui;

import java.util.List;
import java.util.Locale;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.training.trades.NearTrade;
import fr.compteformation.training.trades.Trade;
import fr.compteformation.training.trades.TradeTrainings;
import fr.compteformation.training.trades.Trades;

/** A trade, for everybody: tasks, skills, ways in, trainings, and trades near it. */
@Route("metiers/:" + TradeView.CODE)
@AnonymousAllowed
class TradeView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

	static final String CODE = "code";

	private static final int NEAR = 6;

	private final Trades trades;

	private final TradeTrainings trainings;

	private String title = "";

	TradeView(Trades trades, TradeTrainings trainings) {
		this.trades = trades;
		this.trainings = trainings;
		getContent().addClassNames("narrow", "trade");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		Trade trade = event.getRouteParameters()
			.get(CODE)
			.flatMap(this.trades::find)
			.orElseThrow(NotFoundException::new);
		this.title = trade.name().in(getLocale());
		Paragraph about = new Paragraph(trade.about().in(getLocale()));
		about.addClassName("intro");
		Div sheets = new Div(tasks(trade), skills(trade), ways(trade), trainings(trade), near(trade));
		sheets.addClassName("stack");
		getContent().removeAll();
		getContent().add(new Paragraph(new Anchor(Trades.PAGE.path(), getTranslation("trades.back"))),
				new H1(this.title), about, code(trade), sheets);
	}

	@Override
	public String getPageTitle() {
		return getTranslation("page.title", this.title);
	}

	private Component code(Trade trade) {
		Paragraph code = new Paragraph(
				getTranslation("trades.code", trade.code(), getTranslation(trade.family().messageKey())));
		code.addClassName("soft");
		return code;
	}

	private Component tasks(Trade trade) {
		return sheet("trades.tasks", french(trade.tasks()));
	}

	private Component skills(Trade trade) {
		UnorderedList list = new UnorderedList();
		list.addClassName("chips");
		trade.skills().forEach((skill) -> list.add(new ListItem(skill.name().in(getLocale()))));
		Anchor mine = new Anchor(SharedPages.SKILLS.with("metier=" + trade.code()),
				getTranslation("trades.skills.mine"));
		return sheet("trades.skills", list, new Paragraph(mine));
	}

	private Component ways(Trade trade) {
		Anchor project = new Anchor(SharedPages.PROJECT.with("metier=" + trade.code()),
				getTranslation("trades.project"));
		project.addClassNames("btn", "primary");
		Div actions = new Div(project);
		actions.addClassNames("actions", "near");
		return sheet("trades.ways", french(trade.ways()), actions);
	}

	private Component trainings(Trade trade) {
		TradeTrainings.Offered offered = this.trainings.offeredFor(trade);
		if (offered.total() == 0) {
			return sheet("trades.trainings", new Paragraph(getTranslation("trades.trainings.none")),
					new Paragraph(new Anchor(SharedPages.TRAININGS.path(), getTranslation("trades.trainings.search"))));
		}
		UnorderedList list = new UnorderedList();
		list.addClassName("trade-links");
		offered.first().forEach((training) -> {
			Span provider = new Span(training.provider());
			provider.addClassName("soft");
			list.add(new ListItem(new Anchor(training.address(), training.title()), new Span(" "), provider));
		});
		Anchor all = new Anchor(trade.trainingsAddress(), getTranslation("trades.trainings.all", offered.total()));
		return sheet("trades.trainings", list, new Paragraph(all));
	}

	private Component near(Trade trade) {
		List<NearTrade> near = this.trades.near(trade).stream().limit(NEAR).toList();
		UnorderedList list = new UnorderedList();
		list.addClassName("trade-links");
		near.forEach((other) -> {
			Span shared = new Span(
					getTranslation("trades.near.shared", other.shared().size(), other.trade().skills().size()));
			shared.addClassName("soft");
			list.add(new ListItem(
					new Anchor(Trades.PAGE.of(other.trade().code()).path(), other.trade().name().in(getLocale())),
					new Span(" "), shared));
		});
		Paragraph how = new Paragraph(getTranslation("trades.near.how"));
		how.addClassName("soft");
		return sheet("trades.near", how, list);
	}

	private static UnorderedList french(List<String> sentences) {
		UnorderedList list = new UnorderedList();
		list.getElement().setAttribute("lang", Locale.FRENCH.getLanguage());
		sentences.forEach((sentence) -> list.add(new ListItem(sentence)));
		return list;
	}

	private Section sheet(String titleKey, Component... content) {
		Section sheet = new Section(new H2(getTranslation(titleKey)));
		sheet.add(content);
		sheet.addClassName("sheet");
		return sheet;
	}

}
