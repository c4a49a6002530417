package fr.compteformation.training.dossier.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.people.identityproof.IdentityProofs;
import fr.compteformation.people.identityproof.ProofNeed;
import fr.compteformation.people.identityproof.ui.ProofPanel;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.base.ui.Banner;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.rights.ledger.FundingPlan;
import fr.compteformation.rights.ledger.Rights;
import fr.compteformation.rights.rules.DatedRules;
import fr.compteformation.training.dossier.DossierDetails;
import fr.compteformation.training.dossier.DossierFollowUp;
import fr.compteformation.training.dossier.DossierOutcome;
import fr.compteformation.training.dossier.DossierState;
import fr.compteformation.training.dossier.Dossiers;

/**
 * One dossier: training, funding, actions and history.
 */
@Route("mes-dossiers/:reference")
@RolesAllowed(Citizen.ROLE)
class DossierView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

	private final Dossiers dossiers;

	private final DossierFollowUp followUp;

	private final Documents documents;

	private final Rights rights;

	private final IdentityProofs proofs;

	private final DatedRules rules;

	private final Clock clock;

	private final Citizen citizen;

	private String reference = "";

	DossierView(Dossiers dossiers, DossierFollowUp followUp, Documents documents, Rights rights, IdentityProofs proofs,
			DatedRules rules, Clock clock, AuthenticationContext authentication) {
		this.dossiers = dossiers;
		this.followUp = followUp;
		this.documents = documents;
		this.rights = rights;
		this.proofs = proofs;
		this.rules = rules;
		this.clock = clock;
		this.citizen = authentication.getAuthenticatedUser(Citizen.class).orElseThrow();
		getContent().addClassName("narrow");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		Optional<DossierDetails> found = event.getRouteParameters()
			.get("reference")
			.flatMap(Reference::read)
			.flatMap((asked) -> this.dossiers.find(this.citizen, asked));
		found.ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
	}

	@Override
	public String getPageTitle() {
		return getTranslation("page.title", getTranslation("training.dossier", this.reference));
	}

	private void show(DossierDetails dossier) {
		this.reference = dossier.reference().value();
		getContent().removeAll();
		getContent().add(new DossierHeading(dossier, today()),
				part("training.part.training", new TrainingFacts(dossier.training())));
		money(dossier).ifPresent(getContent()::add);
		presence(dossier).ifPresent(getContent()::add);
		getContent().add(part("training.part.life", new DossierLife(dossier), new StateGuide()), actions(dossier));
	}

	/** Empty when there is no funding, no longer or not yet. */
	private Optional<Component> money(DossierDetails dossier) {
		FundingPlan funding = dossier.funding();
		if (dossier.state() == DossierState.CANCELLED) {
			return Optional.ofNullable(funding)
				.filter((plan) -> plan.fromRights().cents() > 0)
				.map((plan) -> part("training.returned.title", new RefundText("training.returned.text", plan)));
		}
		if (funding != null) {
			return Optional.of(new ReservedSheet(dossier, funding, this.rules));
		}
		if (dossier.missedItsStart(today())) {
			return Optional.empty();
		}
		FundingRules today = FundingRules.on(today(), this.rules);
		return Optional.of(switch (dossier.state()) {
			case DRAFT -> draft(dossier, today);
			case PROPOSED -> proposed(dossier, today);
			default -> submitted(dossier, today);
		});
	}

	private Component draft(DossierDetails dossier, FundingRules today) {
		return new DraftSheet(this.dossiers, this.documents, this.proofs, this.citizen, dossier,
				this.rights.difIsDeclaredBy(this.citizen), today, this::report);
	}

	/** A dossier whose owner is no longer proven waits for a new proof. */
	private Component submitted(DossierDetails dossier, FundingRules today) {
		return whenProven(new SubmittedSheet(dossier, planOf(dossier), today));
	}

	private Component proposed(DossierDetails dossier, FundingRules today) {
		FundingPlan plan = planOf(dossier);
		return whenProven(new ProposalSheet(dossier, plan, today, () -> report(
				this.followUp.confirm(this.citizen, dossier.reference(), dossier.version(), plan.forThePerson()))));
	}

	private FundingPlan planOf(DossierDetails dossier) {
		return this.dossiers.planOf(this.citizen, dossier.reference(), dossier.exemption());
	}

	private Component whenProven(Component sheet) {
		ProofNeed need = this.proofs.needOf(this.citizen);
		return (need == ProofNeed.NOTHING) ? sheet : new Div(new ProofPanel(need), sheet);
	}

	private Optional<Component> presence(DossierDetails dossier) {
		return switch (dossier.state()) {
			case IN_TRAINING, CLOSED ->
				Optional.of(new PresenceSheet(this.followUp, this.citizen, dossier, today(), this::reportPresence));
			default -> Optional.empty();
		};
	}

	private void reportPresence(DossierOutcome outcome) {
		leave(outcome, "training.presence.done");
	}

	private DossierActions actions(DossierDetails dossier) {
		return new DossierActions(dossier, today(), dossier.canBeCancelled(this.clock.instant()),
				() -> report(this.dossiers.cancel(this.citizen, dossier.reference(), dossier.version())));
	}

	/** Shows the current dossier with the result above it. */
	private void report(DossierOutcome outcome) {
		DossierDetails now = this.dossiers.find(this.citizen, new Reference(this.reference)).orElseThrow();
		leave(outcome, "training.done." + now.state());
	}

	private void leave(DossierOutcome outcome, String doneKey) {
		if (outcome == DossierOutcome.DONE) {
			Banner.leave(Message.Tone.GOOD, doneKey);
		}
		else {
			Banner.leave(Message.Tone.BAD, "training.outcome." + outcome);
		}
		getUI().ifPresent((ui) -> ui.navigate(Dossiers.PAGE.of(this.reference).route()));
	}

	private Section part(String titleKey, Component... content) {
		Section sheet = new Section(new H2(getTranslation(titleKey)));
		sheet.add(content);
		sheet.addClassNames("sheet", "stack");
		return sheet;
	}

	private LocalDate today() {
		return PortalTime.today(this.clock);
	}

}
