package fr.compteformation.office.review.ui;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.jspecify.annotations.Nullable;

import fr.compteformation.office.queue.DifQueue;
import fr.compteformation.office.queue.HandOver;
import fr.compteformation.office.review.CaseDocuments;
import fr.compteformation.office.review.CaseNotes;
import fr.compteformation.office.review.DecisionDesk;
import fr.compteformation.office.review.DecisionState;
import fr.compteformation.office.review.DifCase;
import fr.compteformation.office.review.DifReviews;
import fr.compteformation.office.review.Proposal;
import fr.compteformation.office.review.ReadDocument;
import fr.compteformation.people.proofreview.ProofReviews;
import fr.compteformation.people.proofreview.ui.ProofFacts;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.Banner;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.PageParameter;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.dif.DifDecision;
import fr.compteformation.rights.dif.DifDeclaration;
import fr.compteformation.rights.dif.DifDetails;
import fr.compteformation.rights.dif.ui.EventsSheet;
import fr.compteformation.rights.reading.ReadFact;

/**
 * A declaration beside its documents, with the possible decisions.
 */
@Route("agent/dif/:" + ReviewView.DECLARATION)
@RolesAllowed(Agent.ROLE)
class ReviewView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

	static final String DECLARATION = "declaration";

	private final DifReviews reviews;

	private final CaseDocuments documents;

	private final DecisionDesk desk;

	private final CaseNotes notes;

	private final DifQueue queue;

	private final ProofReviews identities;

	private final Validator validator;

	private final Agent agent;

	private String title = "";

	private @Nullable DocumentViewer viewer;

	private @Nullable DecisionSheet decision;

	ReviewView(DifReviews reviews, CaseDocuments documents, DecisionDesk desk, CaseNotes notes, DifQueue queue,
			ProofReviews identities, Validator validator, AuthenticationContext authentication) {
		this.reviews = reviews;
		this.documents = documents;
		this.desk = desk;
		this.notes = notes;
		this.queue = queue;
		this.identities = identities;
		this.validator = validator;
		this.agent = authentication.getAuthenticatedUser(Agent.class).orElseThrow();
	}

	@Override
	public String getPageTitle() {
		return getTranslation("page.title", this.title);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		DifDeclaration.Id id = new DifDeclaration.Id(
				PageParameter.id(event.getRouteParameters().get(DECLARATION).orElseThrow()));
		this.reviews.open(this.agent, id).ifPresentOrElse(this::show, () -> {
			Banner.leave(Message.Tone.HINT, "backoffice.review.gone");
			event.forwardTo(SharedPages.DIF_QUEUE.route());
		});
	}

	// A key that is held down must not decide one declaration after the other.
	@Override
	protected void onAttach(AttachEvent attach) {
		getElement().executeJs("""
				window.benchKeys ??= addEventListener('keydown', (event) => {
					if (event.altKey && event.repeat) {
						event.preventDefault();
						event.stopImmediatePropagation();
					}
				}, true) ?? true;
				""");
	}

	private void show(DifCase opened) {
		List<ReadDocument> read = this.documents.open(this.agent, opened);
		Proposal proposal = Proposal.of(opened, read);
		DifDetails details = opened.details();
		this.title = getTranslation("backoffice.review.numbered", details.reference().formatted());
		this.viewer = new DocumentViewer(read, this.documents.former(this.agent, opened), details.hours(),
				(former) -> this.documents.open(this.agent, former, opened.names()), this::pick);
		Section facts = new Section(new CaseSheet(this.reviews, this.agent, opened, proposal),
				new Readings(read, details.hours(), this.documents.readsPictures(), this::pick),
				decision(opened, proposal), events(details),
				details("proofreview.title", new ProofFacts(this.identities.of(this.agent, details.holder()))),
				new NotesSheet(this.notes, this.validator, this.agent, details.id()), new HandOverSheet(this.queue,
						this.agent, this.notes.colleagues(this.agent), details.id(), () -> handedOver(details)));
		this.queue.handedTo(this.agent, details.id()).ifPresent((word) -> facts.addComponentAsFirst(told(word)));
		facts.addClassName("side");
		facts.getElement().setAttribute("aria-label", getTranslation("backoffice.review.side"));
		Div sides = new Div(this.viewer, facts);
		sides.addClassName("bench");
		getContent().removeAll();
		getContent().addClassName("bench-page");
		getContent().add(new BenchHead(opened), sides, bar(opened));
		this.documents.prepare(this.agent, this.queue.upcoming(this.agent));
	}

	private BenchBar bar(DifCase opened) {
		BenchBar bar = new BenchBar(this.queue.totals(this.agent)).pass(this::next);
		DecisionSheet sheet = this.decision;
		return (sheet != null && !opened.possible().isEmpty()) ? bar.save(sheet::submit) : bar;
	}

	private Component decision(DifCase opened, Proposal proposal) {
		this.decision = null;
		Optional<DecisionState> waiting = this.desk.waiting(this.agent, opened.details().id());
		if (waiting.isPresent()) {
			return new Message(Message.Tone.HINT, getTranslation("backoffice.delayed.held",
					String.valueOf(waiting.get().agent()), getTranslation("backoffice.act." + waiting.get().act())));
		}
		if (opened.own()) {
			return new Message(Message.Tone.HINT, getTranslation("backoffice.review.own"));
		}
		this.decision = new DecisionSheet(this.desk, this.validator, this.agent, opened, proposal,
				(objection) -> report(opened.details().id(), objection));
		return this.decision;
	}

	// Open when the person wrote last: the agent must read it.
	private NativeDetails events(DifDetails details) {
		NativeDetails events = details("backoffice.review.events", EventsSheet.forAgents(details.events()),
				details.events().size());
		DifDetails.Event last = details.events().getLast();
		events.setOpen(last.agent() == null && !last.text().isEmpty());
		return events;
	}

	private NativeDetails details(String titleKey, Component content, Object... parameters) {
		return new NativeDetails(getTranslation(titleKey, parameters), content);
	}

	private Message told(HandOver word) {
		String from = String.valueOf(word.from());
		return new Message(Message.Tone.HINT, word.word().isEmpty() ? getTranslation("backoffice.handOver.from", from)
				: getTranslation("backoffice.handOver.fromWord", from, word.word()));
	}

	private void handedOver(DifDetails details) {
		Banner.leave(Message.Tone.GOOD, "backoffice.handOver.done", details.reference().formatted());
		next();
	}

	private void pick(int document, ReadFact fact) {
		if (this.viewer != null) {
			this.viewer.show(document, fact.page());
		}
		Integer hours = (fact.kind() == ReadFact.Kind.HOURS) ? Proposal.whole(fact.hours()) : null;
		if (hours != null && this.decision != null) {
			this.decision.take(hours);
		}
	}

	private void report(DifDeclaration.Id id, Optional<DifDecision.Outcome> objection) {
		if (objection.isEmpty()) {
			next();
			return;
		}
		switch (objection.get()) {
			case DifDecision.Outcome.Done done -> next();
			case DifDecision.Outcome.HandedOver handedOver -> next();
			case DifDecision.Outcome.Changed changed -> again(id, "backoffice.review.gone");
			case DifDecision.Outcome.NotAllowed notAllowed -> again(id, "backoffice.decided.notAllowed");
			case DifDecision.Outcome.OwnAccount own -> again(id, "backoffice.review.own");
			case DifDecision.Outcome.RightsInUse inUse -> again(id, "backoffice.decided.inUse");
		}
	}

	private void next() {
		Optional<DifDeclaration.Id> next = this.queue.takeNext(this.agent);
		if (next.isEmpty()) {
			Banner.leave(Message.Tone.GOOD, "backoffice.review.nothingLeft");
		}
		String route = next.map((id) -> SharedPages.DIF_QUEUE.of(id.value())).orElse(SharedPages.DIF_QUEUE).route();
		getUI().ifPresent((ui) -> ui.navigate(route));
	}

	private void again(DifDeclaration.Id id, String key) {
		Banner.leave(Message.Tone.BAD, key);
		getUI().ifPresent((ui) -> ui.navigate(SharedPages.DIF_QUEUE.of(id.value()).route()));
	}

}
