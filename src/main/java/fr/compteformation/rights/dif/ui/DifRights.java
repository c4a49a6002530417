package fr.compteformation.rights.dif.ui;

import java.time.Clock;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;

import org.springframework.core.annotation.Order;

import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.rights.dif.DifDeclarations;
import fr.compteformation.rights.dif.DifSituation;
import fr.compteformation.rights.hours.DifCalculator;
import fr.compteformation.rights.ledger.Counter;
import fr.compteformation.rights.ledger.Rights;
import fr.compteformation.rights.ledger.history.DifBalance;
import fr.compteformation.rights.ledger.ui.RightsSection;

/** “Mon DIF” on the page of rights. */
@SpringComponent
@Order(10)
class DifRights implements RightsSection {

	private final DifDeclarations declarations;

	private final DifCalculator calculator;

	private final Rights rights;

	private final Clock clock;

	DifRights(DifDeclarations declarations, DifCalculator calculator, Rights rights, Clock clock) {
		this.declarations = declarations;
		this.calculator = calculator;
		this.rights = rights;
		this.clock = clock;
	}

	@Override
	public Component section(Citizen citizen) {
		DifSituation situation = this.declarations.situationOf(citizen);
		Optional<DifBalance> balance = balanceOf(citizen);
		return new DifOverview(situation, balance, progress(situation, balance));
	}

	/** What the ledger says about the person’s DIF. */
	Optional<DifBalance> balanceOf(Citizen citizen) {
		return DifBalance.of(this.rights.movementsOf(citizen));
	}

	/** Whether anything but DIF was ever credited to the CPF. */
	boolean hasCpfMovement(Citizen citizen) {
		return this.rights.movementsOf(citizen).stream().anyMatch((movement) -> movement.counter() == Counter.CPF);
	}

	/** The stages, if there is something to show. */
	Optional<DifProgress> progress(DifSituation situation, Optional<DifBalance> balance) {
		return situation.current()
			.map((declared) -> DifProgress.of(declared, PortalTime.today(this.clock)))
			.or(() -> situation.waiting()
				.map((waiting) -> DifProgress.of(waiting, this.calculator.propose(waiting.employers()).hours())))
			.or(() -> (balance.isEmpty() && situation instanceof DifSituation.Open)
					? Optional.of(DifProgress.undeclared(this.declarations.lastDay())) : Optional.empty());
	}

}
