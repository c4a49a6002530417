package fr.compteformation.training.search.ui;

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

import fr.compteformation.training.search.TrainingQuery;
import fr.compteformation.training.search.TrainingResults;

/** Says that nothing fits, and which filters to give up. */
class NothingFound extends Composite<Div> {

	NothingFound(TrainingQuery query, TrainingResults results) {
		UnorderedList ways = new UnorderedList();
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

	static RouterLink link(String text, TrainingQuery query) {
		RouterLink link = new RouterLink(text, TrainingSearchView.class);
		link.setQueryParameters(new QueryParameters(query.parameters()));
		return link;
	}

}
