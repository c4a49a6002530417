package fr.compteformation.training.search.ui;

import java.util.List;
import java.util.Map;
import java.util.Set;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;

import fr.compteformation.training.search.Facet;
import fr.compteformation.training.search.TrainingQuery;
import fr.compteformation.training.search.TrainingResults;

/** Says that nothing fits, and which filters to give up. */
class NothingFound extends Composite<Div> {

	NothingFound(TrainingQuery query, TrainingResults results) {
		UnorderedList ways = new UnorderedList();
		wider(query, results).forEach(ways::add);
		results.without().forEach((facet, count) -> {
			if (count > 0) {
				ways.add(new ListItem(
						link(getTranslation("formations.without", getTranslation("formations.facet." + facet), count),
								query.with(facet, Set.of()))));
			}
		});
		if (!query.chosen().isEmpty()) {
			TrainingQuery words = new TrainingQuery(query.what(), "", Map.of(), query.sort(), 0);
			ways.add(new ListItem(link(getTranslation("formations.withoutAll"), words)));
		}
		ways.add(new ListItem(link(getTranslation("formations.all"), TrainingQuery.ALL)));
		getContent().addClassName("sheet");
		getContent().add(new H3(
				getTranslation(query.what().isEmpty() ? "formations.nothing" : "formations.nothingFor", query.what())),
				new Paragraph(getTranslation("formations.waysOn")), ways);
	}

	/** Larger distances that find something, the smallest first. */
	private List<ListItem> wider(TrainingQuery query, TrainingResults results) {
		int now = query.chosen(Facet.RADIUS).stream().mapToInt(Integer::parseInt).max().orElse(Integer.MAX_VALUE);
		return results.counts()
			.getOrDefault(Facet.RADIUS, Map.of())
			.entrySet()
			.stream()
			.filter((count) -> Integer.parseInt(count.getKey()) > now && count.getValue() > 0)
			.map((count) -> new ListItem(
					link(getTranslation("formations.wider", count.getKey(), query.where(), count.getValue()),
							query.with(Facet.RADIUS, Set.of(count.getKey())))))
			.toList();
	}

	static RouterLink link(String text, TrainingQuery query) {
		RouterLink link = new RouterLink(text, TrainingSearchView.class);
		link.setQueryParameters(new QueryParameters(query.parameters()));
		return link;
	}

}
