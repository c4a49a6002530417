package fr.compteformation.training.search.ui;

import java.util.Locale;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;

import fr.compteformation.rights.ledger.FundingPlan;
import fr.compteformation.training.search.TrainingHit;
import fr.compteformation.training.search.TrainingQuery;

/** A training found. */
class HitCard extends Composite<Article> {

	/**
	 * @param plan {@code null} if the rights of the person are not known
	 * @param query leads back from the page of the training
	 * @param choice adds it to the comparison
	 */
	HitCard(TrainingHit hit, @Nullable FundingPlan plan, TrainingQuery query, Checkbox choice) {
		TrainingHit.Session session = hit.session();
		SessionText text = new SessionText(this::getTranslation, getLocale());
		Paragraph provider = new Paragraph(hit.provider());
		provider.addClassName("soft");
		UnorderedList facts = new UnorderedList(
				new ListItem(text.place(session.mode(), session.town(), session.kilometres())),
				new ListItem(text.dates(session.startsOn(), session.endsOn(), session.rhythm())),
				new ListItem(getTranslation("formations.hours", hit.hours(),
						getTranslation("formations.level." + hit.level().name()).toLowerCase(Locale.ROOT))));
		facts.addClassName("meta");
		if (session.others() > 0) {
			facts.add(new ListItem(getTranslation("formations.otherSessions", session.others())));
		}
		Anchor page = new Anchor(TrainingPages.of(hit.id(), hit.title(), query), hit.title());
		Div about = new Div(new H3(page), provider, facts, choice);
		getContent().addClassNames("sheet", "hit");
		getContent().add(about, new PaySheet(hit.price(), plan));
	}

}
