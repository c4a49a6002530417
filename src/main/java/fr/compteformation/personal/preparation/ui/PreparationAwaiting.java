package fr.compteformation.personal.preparation.ui;

import java.util.List;

import com.vaadin.flow.spring.annotation.SpringComponent;

import org.springframework.core.annotation.Order;

import fr.compteformation.personal.preparation.ReceivedPreparations;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.Awaiting;
import fr.compteformation.platform.base.ui.AwaitingSource;
import fr.compteformation.platform.base.ui.SignedIn;
import fr.compteformation.platform.security.Citizen;

/** Something that a helper prepared, to check. */
@SpringComponent
@Order(50)
class PreparationAwaiting implements AwaitingSource {

	private final ReceivedPreparations preparations;

	PreparationAwaiting(ReceivedPreparations preparations) {
		this.preparations = preparations;
	}

	@Override
	public List<Awaiting> of(SignedIn person) {
		return (person instanceof Citizen citizen && this.preparations.isAnyOpen(citizen))
				? List.of(new Awaiting("preparation.awaiting.", SharedPages.PREPARED)) : List.of();
	}

}
