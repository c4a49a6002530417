package fr.compteformation.career.payslip;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.document.Download;
import fr.compteformation.platform.portability.DataArchive;
import fr.compteformation.platform.portability.DataPart;
import fr.compteformation.platform.security.Citizen;

/** The payslips of a person with their files. */
@Component
@Order(770)
class PayslipPart implements DataPart.OfTheAccount {

	private final Payslips payslips;

	private final Documents documents;

	PayslipPart(Payslips payslips, Documents documents) {
		this.payslips = payslips;
		this.documents = documents;
	}

	@Override
	public void write(Citizen citizen, Locale locale, DataArchive archive) throws IOException {
		List<Payslip> kept = this.payslips.of(citizen);
		if (!kept.isEmpty()) {
			archive.addJson("bulletins.json", kept.stream().map(Filed::of).toList());
		}
		for (Payslip payslip : kept) {
			Download.add(archive, payslip.file().id(), () -> this.documents.open(citizen, payslip.file().id()));
		}
	}

	/** The property names are those of the file. */
	private record Filed(String fichier, Instant ajouteLe, @Nullable Integer annee, String employeur) {

		static Filed of(Payslip payslip) {
			return new Filed(payslip.file().name(), payslip.addedAt(), payslip.year(), payslip.employer());
		}

	}

}
