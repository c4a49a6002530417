package fr.compteformation.personal.preparation.ui;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import com.vaadin.flow.spring.annotation.SpringComponent;

import fr.compteformation.personal.preparation.PreparedContent;
import fr.compteformation.personal.preparation.PreparedForPerson;
import fr.compteformation.personal.preparation.ReceivedPreparations;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.rights.dif.ui.PreparedHours;

/** Offers prepared hours in the form of the declaration. */
@SpringComponent
class OfferedHours implements PreparedHours {

	private final ReceivedPreparations preparations;

	OfferedHours(ReceivedPreparations preparations) {
		this.preparations = preparations;
	}

	@Override
	public List<Prepared> waitingFor(Citizen citizen) {
		return this.preparations.openFor(citizen).stream().flatMap(OfferedHours::offered).toList();
	}

	private static Stream<Prepared> offered(PreparedForPerson prepared) {
		return (prepared.content() instanceof PreparedContent.Hours hours)
				? Stream.of(new Prepared(prepared.id(), prepared.by(), prepared.at(), hours.employers()))
				: Stream.empty();
	}

	@Override
	public void settle(Citizen citizen, List<UUID> shown) {
		this.preparations.settleHours(citizen, shown);
	}

}
