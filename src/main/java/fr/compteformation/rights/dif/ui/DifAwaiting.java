package fr.compteformation.rights.dif.ui;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.spring.annotation.SpringComponent;

import org.springframework.core.annotation.Order;

import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.Awaiting;
import fr.compteformation.platform.base.ui.AwaitingSource;
import fr.compteformation.platform.base.ui.SignedIn;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.rights.dif.DifDeclarations;
import fr.compteformation.rights.dif.DifDetails;
import fr.compteformation.rights.dif.DifSituation;
import fr.compteformation.rights.dif.DifState;
import fr.compteformation.rights.ledger.Rights;

/** Hours of DIF to declare, or an agent’s question about them. */
@SpringComponent
@Order(30)
class DifAwaiting implements AwaitingSource {

	private final DifDeclarations declarations;

	private final Rights rights;

	private final Clock clock;

	DifAwaiting(DifDeclarations declarations, Rights rights, Clock clock) {
		this.declarations = declarations;
		this.rights = rights;
		this.clock = clock;
	}

	@Override
	public List<Awaiting> of(SignedIn person) {
		return (person instanceof Citizen citizen) ? awaited(citizen).stream().toList() : List.of();
	}

	private Optional<Awaiting> awaited(Citizen citizen) {
		DifSituation situation = this.declarations.situationOf(citizen);
		if (situation.current().isPresent()) {
			return situation.current().flatMap(this::question);
		}
		if (situation.waiting().isPresent()) {
			return Optional.empty();
		}
		return switch (situation) {
			case DifSituation.Open open ->
				this.rights.difIsDeclaredBy(citizen) ? Optional.empty() : Optional.of(undeclared());
			case DifSituation.Unproven unproven -> unproven.closed().isPresent() ? Optional.empty()
					: Optional.of(new Awaiting("dif.awaiting.unproven.", SharedPages.DIF));
			case DifSituation.Locked locked -> Optional.empty();
			case DifSituation.Closed closed -> Optional.empty();
			case DifSituation.Reconciling reconciling -> Optional.empty();
		};
	}

	private Awaiting undeclared() {
		return this.declarations.lastDay()
			.map((day) -> new Awaiting("dif.awaiting.undeclaredUntil.", SharedPages.DIF, day))
			.orElseGet(() -> new Awaiting("dif.awaiting.undeclared.", SharedPages.DIF));
	}

	// After the last day, and after an answer, the agent acts.
	private Optional<Awaiting> question(DifDetails declared) {
		if (!declared.awaitsAnswer(PortalTime.today(this.clock))) {
			return Optional.empty();
		}
		String keys = (declared.state() == DifState.ADVERSARIAL) ? "dif.awaiting.opinion." : "dif.awaiting.document.";
		return Optional.of(new Awaiting(keys, SharedPages.DIF, declared.dueOn(), List.of()));
	}

}
