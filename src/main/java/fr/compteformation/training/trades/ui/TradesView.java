package fr.compteformation.training.trades.ui;

import java.util.Arrays;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.platform.base.ui.ActionMenu;
import fr.compteformation.platform.base.ui.EmptyState;
import fr.compteformation.platform.base.ui.MenuAction;
import fr.compteformation.platform.base.ui.NeedsNoDatabase;
import fr.compteformation.platform.base.ui.ShownIn;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.training.trades.Trade;
import fr.compteformation.training.trades.TradeFamily;
import fr.compteformation.training.trades.Trades;

/** All trades, for everybody: a search, and a list by field of work. */
@Route("metiers")
@Menu(title = "trades.title", order = 90)
@ShownIn({})
@AnonymousAllowed
@MenuAction(menu = ActionMenu.PROJECT, text = "trades.action", order = 30)
@TitleKey("trades.title")
class TradesView extends Composite<Div> implements TranslatedTitle, NeedsNoDatabase {

	private final Trades trades;

	private final TextField typed = new TextField(getTranslation("trades.search"));

	private final Paragraph outcome = new Paragraph();

	private final Div list = new Div();

	TradesView(Trades trades) {
		this.trades = trades;
		this.typed.setHelperText(getTranslation("trades.search.hint"));
		this.typed.setValueChangeMode(ValueChangeMode.LAZY);
		this.typed.setClearButtonVisible(true);
		this.typed.addValueChangeListener((change) -> show());
		this.outcome.getElement().setAttribute("role", "status");
		this.outcome.addClassName("soft");
		Div search = new Div(this.typed);
		search.addClassName("sheet");
		search.getElement().setAttribute("role", "search");
		search.getElement().setAttribute("aria-label", getTranslation("trades.search"));
		Div page = new Div(search, this.outcome, this.list);
		page.addClassName("stack");
		getContent().addClassNames("narrow", "trades");
		getContent().add(new H1(getTranslation(titleKey())), intro(), page);
		show();
	}

	private Component intro() {
		Paragraph intro = new Paragraph(getTranslation("trades.intro", this.trades.all().size()));
		intro.addClassName("intro");
		return intro;
	}

	private void show() {
		List<Trade> found = this.trades.search(this.typed.getValue(), getLocale());
		boolean searching = !this.typed.isEmpty();
		this.outcome.setText(searching ? getTranslation("trades.found", found.size()) : "");
		this.list.removeAll();
		if (!searching) {
			Arrays.stream(TradeFamily.values()).forEach((family) -> this.list.add(family(family)));
		}
		else if (found.isEmpty()) {
			this.list
				.add(new EmptyState(getTranslation("trades.none"), new Paragraph(getTranslation("trades.none.more"))));
		}
		else {
			H2 heading = new H2(getTranslation("trades.found.title"));
			heading.addClassName("visually-hidden");
			this.list.add(heading, links(found));
		}
	}

	private Component family(TradeFamily family) {
		List<Trade> trades = this.trades.all().stream().filter((trade) -> trade.family() == family).toList();
		NativeDetails fold = new NativeDetails(
				getTranslation("trades.family.count", getTranslation(family.messageKey()), trades.size()),
				links(trades));
		fold.addClassName("sheet");
		return fold;
	}

	private UnorderedList links(List<Trade> trades) {
		UnorderedList list = new UnorderedList();
		list.addClassName("trade-links");
		trades.forEach((trade) -> {
			Paragraph about = new Paragraph(trade.about().in(getLocale()));
			about.addClassName("soft");
			list.add(
					new ListItem(new Anchor(Trades.PAGE.of(trade.code()).path(), trade.name().in(getLocale())), about));
		});
		return list;
	}

}
