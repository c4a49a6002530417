package fr.compteformation.personal.mydata;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.document.Download;
import fr.compteformation.platform.portability.DataArchive;
import fr.compteformation.platform.portability.DataPart;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.rights.dif.DifDeclarations;
import fr.compteformation.rights.dif.DifDetails;
import fr.compteformation.rights.dif.DifSituation;
import fr.compteformation.rights.waiting.WaitingDeclaration;

/**
 * The DIF declaration with its files.
 */
@Component
@Order(700)
class DifPart implements DataPart.OfTheAccount {

	private final DifDeclarations declarations;

	private final Documents documents;

	DifPart(DifDeclarations declarations, Documents documents) {
		this.declarations = declarations;
		this.documents = documents;
	}

	@Override
	public void write(Citizen citizen, Locale locale, DataArchive archive) throws IOException {
		Optional<DifDetails> declared = declared(citizen);
		if (declared.isPresent()) {
			archive.addJson("declaration-dif.json", DifRecord.of(declared.get()));
			add(archive, declared.get().documents(), citizen);
		}
		Optional<WaitingDeclaration> waiting = waiting(citizen);
		if (waiting.isPresent()) {
			archive.addJson("declaration-dif-en-attente.json", WaitingDifRecord.of(waiting.get()));
			add(archive, waiting.get().documents(), citizen);
		}
	}

	private Optional<WaitingDeclaration> waiting(Citizen citizen) {
		return switch (this.declarations.situationOf(citizen)) {
			case DifSituation.Unproven unproven -> unproven.waiting();
			case DifSituation.Open open -> open.waiting();
			case DifSituation.Closed closed -> closed.waiting();
			case DifSituation.Locked locked -> Optional.empty();
			case DifSituation.Reconciling reconciling -> Optional.empty();
		};
	}

	private Optional<DifDetails> declared(Citizen citizen) {
		return switch (this.declarations.situationOf(citizen)) {
			case DifSituation.Open open -> open.current();
			case DifSituation.Locked locked -> locked.current();
			case DifSituation.Closed closed -> closed.current();
			case DifSituation.Unproven unproven -> Optional.empty();
			case DifSituation.Reconciling reconciling -> Optional.empty();
		};
	}

	private void add(DataArchive archive, List<DocumentId> files, Citizen citizen) throws IOException {
		for (DocumentId file : files) {
			Download.add(archive, file, () -> this.documents.open(citizen, file));
		}
	}

}
