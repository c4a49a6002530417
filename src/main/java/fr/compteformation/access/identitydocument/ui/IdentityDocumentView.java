package fr.compteformation.access.identitydocument.ui;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.access.identitydocument.IdentityPapers;
import fr.compteformation.access.identitydocument.IdentityRequestState;
import fr.compteformation.access.identitydocument.IdentityRequests;
import fr.compteformation.access.identitydocument.IdentityStatus;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.Banner;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.security.Citizen;

/**
 * The page on which people send an identity document, follow the check, answer an agent
 * and contest a refusal.
 */
@Route("prouver-mon-identite/piece")
@RolesAllowed(Citizen.ROLE)
@TitleKey("identityDocument.title")
class IdentityDocumentView extends Composite<Div> implements TranslatedTitle, BeforeEnterObserver {

	private final IdentityRequests requests;

	private final Documents documents;

	private final Validator validator;

	private final Clock clock;

	private final Citizen citizen;

	IdentityDocumentView(IdentityRequests requests, Documents documents, Validator validator, Clock clock,
			AuthenticationContext authentication) {
		this.requests = requests;
		this.documents = documents;
		this.validator = validator;
		this.clock = clock;
		this.citizen = authentication.getAuthenticatedUser(Citizen.class).orElseThrow();
		getContent().addClassNames("narrow", "stack");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		getContent().removeAll();
		getContent().add(new Anchor(SharedPages.PROVE_IDENTITY.path(), getTranslation("identityDocument.allWays")),
				new H1(getTranslation(titleKey())));
		Optional<IdentityStatus> last = this.requests.of(this.citizen);
		if (last.filter((status) -> status.state().isOpen()).isPresent()) {
			follow(last.get());
		}
		else if (this.requests.isOpenTo(this.citizen)) {
			begin(last);
		}
		else {
			boolean done = last.filter((status) -> status.state() == IdentityRequestState.ACCEPTED).isPresent();
			getContent().add(new Message(done ? Message.Tone.GOOD : Message.Tone.HINT,
					getTranslation(done ? "identityDocument.done" : "identityDocument.closed")));
		}
	}

	private void follow(IdentityStatus status) {
		WithdrawalPanel withdrawal = new WithdrawalPanel(
				() -> report("identityDocument.withdrawn", this.requests.withdraw(this.citizen, status.version())));
		if (status.state() == IdentityRequestState.MORE_ASKED) {
			getContent().add(sheet(status),
					papers(status.papers(), (papers) -> this.requests.answer(this.citizen, status.version(), papers)),
					withdrawal);
		}
		else {
			getContent().add(sheet(status), files(status), withdrawal);
		}
	}

	private void begin(Optional<IdentityStatus> last) {
		last.filter(IdentityDocumentView::isTold).ifPresent((status) -> getContent().add(sheet(status)));
		if (last.filter(IdentityStatus::contestable).isPresent()) {
			getContent().add(contest(last.get()), new AnotherSheet(this::beginAgain));
		}
		else {
			getContent().add(new Paragraph(getTranslation("identityDocument.lead", this.requests.days())),
					submission());
		}
	}

	private void beginAgain(AnotherSheet another) {
		PapersSheet form = submission();
		getContent().replace(another, form);
		form.focus();
	}

	// Requests that the person cancelled are not shown.
	private static boolean isTold(IdentityStatus status) {
		return status.state() == IdentityRequestState.REFUSED || status.state() == IdentityRequestState.LAPSED;
	}

	private ContestSheet contest(IdentityStatus refused) {
		return new ContestSheet(this.documents, this.validator, this.citizen,
				PortalTime.day(Objects.requireNonNull(refused.finalAt()), getLocale()),
				(contest) -> this.requests.contest(this.citizen, refused.version(), contest),
				(outcome) -> report("identityDocument.contested", outcome));
	}

	private PapersSheet submission() {
		return papers(new IdentityPapers(), (papers) -> this.requests.submit(this.citizen, papers));
	}

	private PapersSheet papers(IdentityPapers start,
			SerializableFunction<IdentityPapers, IdentityRequests.Outcome> send) {
		return new PapersSheet(this.requests, this.documents, this.validator, this.citizen, start, send,
				(outcome) -> report("identityDocument.sent", outcome));
	}

	private RequestSheet sheet(IdentityStatus status) {
		return new RequestSheet(status, this.clock.instant());
	}

	private Component files(IdentityStatus status) {
		Details files = new Details(getTranslation("identityDocument.files"),
				new FileLinks(this.documents.described(status.files())));
		files.setOpened(true);
		return files;
	}

	private void report(String done, IdentityRequests.Outcome outcome) {
		if (outcome == IdentityRequests.Outcome.DONE) {
			Banner.leave(Message.Tone.GOOD, done);
		}
		else {
			Banner.leave(Message.Tone.BAD, outcome.messageKey());
		}
		getUI().ifPresent((ui) -> ui.navigate(IdentityDocumentView.class));
	}

}
