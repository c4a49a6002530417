package fr.compteformation.training.search.ui;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.EmptyState;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.rights.ledger.Rights;
import fr.compteformation.training.catalogue.Catalogue;
import fr.compteformation.training.catalogue.CourseDetails;

/** Up to three trainings side by side, for everybody. Their ids are in the address. */
@Route("formations/comparer")
@AnonymousAllowed
@TitleKey("formations.compare")
class ComparisonView extends Composite<Div> implements BeforeEnterObserver, TranslatedTitle {

	/** The parameter that names a training. */
	static final String TRAINING = "formation";

	private final Catalogue catalogue;

	private final Rights rights;

	private final Optional<Citizen> citizen;

	ComparisonView(Catalogue catalogue, Rights rights, AuthenticationContext authentication) {
		this.catalogue = catalogue;
		this.rights = rights;
		this.citizen = Citizen.in(authentication);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		List<CourseDetails> compared = event.getLocation()
			.getQueryParameters()
			.getParameters(TRAINING)
			.stream()
			.distinct()
			.flatMap((id) -> TrainingView.id(id).stream())
			.flatMap((id) -> this.catalogue.course(id).stream())
			.limit(ComparedTrainings.MOST)
			.toList();
		Anchor back = new Anchor(SharedPages.TRAININGS.path(), getTranslation("formations.back"));
		getContent().removeAll();
		getContent().add(new Paragraph(back), new H1(getTranslation(titleKey())));
		if (compared.isEmpty()) {
			Div sheet = new Div(new EmptyState(getTranslation("formations.compare.none")));
			sheet.addClassName("sheet");
			getContent().add(sheet);
		}
		else {
			getContent().add(new TrainingComparison(compared, this.citizen.flatMap(this.rights::quoteFor)));
		}
	}

}
