package fr.compteformation.office.review.ui;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.office.review.DifCase;
import fr.compteformation.office.review.DifReviews;
import fr.compteformation.people.proofreview.ProofReviews;
import fr.compteformation.people.proofreview.ui.ProofFacts;
import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.Banner;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.dif.DifDecision;
import fr.compteformation.rights.dif.DifDecisions;
import fr.compteformation.rights.dif.DifDeclaration;
import fr.compteformation.rights.dif.ui.EventsSheet;

/**
 * A declaration beside its documents, with the possible decisions.
 */
@Route("agent/dif/:" + ReviewView.DECLARATION)
@RolesAllowed(Agent.ROLE)
class ReviewView extends Composite<Div> implements BeforeEnterObserver, TranslatedTitle {

	static final String DECLARATION = "declaration";

	private final DifReviews reviews;

	private final DifDecisions decisions;

	private final ProofReviews identities;

	private final Documents documents;

	private final Validator validator;

	private final Agent agent;

	ReviewView(DifReviews reviews, DifDecisions decisions, ProofReviews identities, Documents documents,
			Validator validator, AuthenticationContext authentication) {
		this.reviews = reviews;
		this.decisions = decisions;
		this.identities = identities;
		this.documents = documents;
		this.validator = validator;
		this.agent = authentication.getAuthenticatedUser(Agent.class).orElseThrow();
	}

	@Override
	public String titleKey() {
		return "backoffice.review.title";
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		DifDeclaration.Id id = read(event.getRouteParameters().get(DECLARATION).orElseThrow());
		this.reviews.open(this.agent, id).ifPresentOrElse(this::show, () -> {
			Banner.leave(Message.Tone.HINT, "backoffice.review.gone");
			event.forwardTo(SharedPages.DIF_QUEUE.route());
		});
	}

	private void show(DifCase opened) {
		Anchor back = new Anchor(SharedPages.DIF_QUEUE.path(), getTranslation("backoffice.review.back"));
		DocumentsPanel panel = new DocumentsPanel(this.reviews, this.agent, opened.details().id(),
				this.documents.described(opened.details().documents()));
		Div facts = new Div(new CaseSheet(opened), identity(opened), new HintsSheet(opened, panel.texts()));
		if (opened.own()) {
			facts.add(new Message(Message.Tone.HINT, getTranslation("backoffice.review.own")));
		}
		else {
			facts.add(new DecisionSheet(this.decisions, this.validator, this.agent, opened, this::report));
		}
		facts.add(EventsSheet.forAgents(opened.details().events()));
		facts.addClassName("stack");
		Div sides = new Div(panel, facts);
		sides.addClassName("beside");
		getContent().removeAll();
		getContent().add(back, new H1(getTranslation(titleKey())), sides);
	}

	private Section identity(DifCase opened) {
		Section sheet = new Section(new H2(getTranslation("proofreview.title")),
				new ProofFacts(this.identities.of(this.agent, opened.details().holder())));
		sheet.addClassNames("sheet", "stack");
		return sheet;
	}

	private void report(DifDeclaration.Id id, DifDecision.Outcome decided) {
		switch (decided) {
			case DifDecision.Outcome.Done done ->
				leave(Message.Tone.GOOD, "backoffice.decided.done", SharedPages.DIF_QUEUE);
			case DifDecision.Outcome.HandedOver handedOver ->
				leave(Message.Tone.GOOD, "backoffice.decided.handedOver", SharedPages.DIF_QUEUE);
			case DifDecision.Outcome.Changed changed -> again(id, "backoffice.review.gone");
			case DifDecision.Outcome.NotAllowed notAllowed -> again(id, "backoffice.decided.notAllowed");
			case DifDecision.Outcome.OwnAccount own -> again(id, "backoffice.review.own");
			case DifDecision.Outcome.RightsInUse inUse -> again(id, "backoffice.decided.inUse");
		}
	}

	private void again(DifDeclaration.Id id, String key) {
		leave(Message.Tone.BAD, key, SharedPages.DIF_QUEUE.of(id.value()));
	}

	private void leave(Message.Tone tone, String key, PagePath page) {
		Banner.leave(tone, key);
		getUI().ifPresent((ui) -> ui.navigate(page.route()));
	}

	private static DifDeclaration.Id read(String parameter) {
		try {
			return new DifDeclaration.Id(UUID.fromString(parameter));
		}
		catch (IllegalArgumentException noId) {
			throw new NotFoundException();
		}
	}

}
