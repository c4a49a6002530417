package fr.compteformation.training.search.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.platform.base.ui.ActionMenu;
import fr.compteformation.platform.base.ui.MenuAction;
import fr.compteformation.platform.base.ui.MenuPlace;
import fr.compteformation.platform.base.ui.ShownIn;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.rights.ledger.Funding;
import fr.compteformation.rights.ledger.Rights;
import fr.compteformation.training.search.Facet;
import fr.compteformation.training.search.RestToPay;
import fr.compteformation.training.search.TrainingQuery;
import fr.compteformation.training.search.TrainingResults;
import fr.compteformation.training.search.TrainingSearch;
import fr.compteformation.training.trades.Trades;

/**
 * The search for trainings, for everybody. The query is part of the address.
 */
@Route("formations")
@Menu(title = "training.catalogue.menu", order = 1.5)
@ShownIn({ MenuPlace.NAVIGATION, MenuPlace.SPACE })
@AnonymousAllowed
@MenuAction(menu = ActionMenu.TRAINING, text = "training.catalogue.action", order = 20)
@TitleKey("formations.title")
class TrainingSearchView extends Composite<Div> implements BeforeEnterObserver, TranslatedTitle {

	private final TrainingSearch search;

	private final Rights rights;

	private final Optional<Citizen> citizen;

	private final Paragraph balance = new Paragraph();

	private final SearchForm form;

	private final ComparedTrainings compared = new ComparedTrainings();

	private final List<FacetFilter> filters = Arrays.stream(Facet.values())
		.filter((facet) -> facet != Facet.RADIUS)
		.map((facet) -> new FacetFilter(facet, this::go))
		.toList();

	private final H2 outcome = new H2();

	private final Select<TrainingQuery.Sort> sort = new Select<>();

	private final Div results = new Div();

	private TrainingQuery query = TrainingQuery.ALL;

	TrainingSearchView(TrainingSearch search, Trades trades, Rights rights, AuthenticationContext authentication) {
		this.search = search;
		this.form = new SearchForm(search, trades, this::go);
		this.rights = rights;
		this.citizen = Citizen.in(authentication);
		Div announced = new Div(this.outcome);
		announced.getElement().setAttribute("role", "status");
		this.sort.setLabel(getTranslation("formations.sort"));
		this.sort.addClassName("order");
		this.sort.setItemLabelGenerator((order) -> getTranslation("formations.sort." + order));
		this.sort.addValueChangeListener((change) -> {
			if (change.isFromClient() && change.getValue() != null) {
				go(this.query.sortedBy(change.getValue()));
			}
		});
		this.results.addClassName("hits");
		Section found = new Section(announced, this.sort, this.results, this.compared);
		Div columns = new Div(facets(), found);
		columns.addClassName("facets-and-hits");
		getContent().addClassName("trainings");
		getContent().add(new H1(getTranslation(titleKey())), this.balance, this.form, columns);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.query = TrainingQuery.of(event.getLocation().getQueryParameters().getParameters());
		Optional<Funding.Quote> quote = this.citizen.flatMap(this.rights::quoteFor);
		this.balance.setVisible(quote.isPresent());
		quote.ifPresent((known) -> this.balance.setText(getTranslation("training.catalogue.balance",
				this.rights.balancesOf(this.citizen.orElseThrow()).headline().formatted(getLocale()))));
		show(this.search.find(this.query, quote.<RestToPay>map((known) -> known::plan).orElse(null)), quote);
	}

	private void show(TrainingResults found, Optional<Funding.Quote> quote) {
		this.form.show(this.query, !this.query.where().isEmpty() && found.town().isEmpty());
		this.filters.forEach((filter) -> filter.show(this.query, found));
		this.outcome.setText(getTranslation("formations.found", found.total()));
		showOrders(found, quote.isPresent());
		this.results.removeAll();
		if (found.total() == 0) {
			this.results.add(new NothingFound(this.query, found));
		}
		found.hits()
			.forEach((hit) -> this.results
				.add(new HitCard(hit, quote.map((known) -> known.plan(hit.price())).orElse(null), this.query,
						this.compared.choice(hit.id(), hit.title()))));
		int left = found.total() - found.hits().size();
		if (left > 0) {
			Button more = new Button(getTranslation("formations.more", Math.min(left, TrainingQuery.PAGE)),
					(click) -> go(this.query.more()));
			this.results.add(more);
		}
	}

	private void showOrders(TrainingResults found, boolean rightsKnown) {
		this.sort.setItems(Arrays.stream(TrainingQuery.Sort.values())
			.filter((order) -> order != TrainingQuery.Sort.REST || rightsKnown)
			.filter((order) -> order != TrainingQuery.Sort.DISTANCE || found.town().isPresent())
			.toList());
		this.sort.setValue(this.query.sort());
		this.sort.setVisible(found.total() > 1);
	}

	private Component facets() {
		Details details = new Details(getTranslation("formations.filter"));
		this.filters.forEach(details::add);
		details.addClassName("facets");
		details.setOpened(true);
		// On a phone the results come first.
		details.getElement().executeJs("this.opened = !matchMedia('(max-width: 960px)').matches");
		return details;
	}

	private void go(TrainingQuery other) {
		getUI().ifPresent((ui) -> ui.navigate(TrainingSearchView.class, new QueryParameters(other.parameters())));
	}

}
