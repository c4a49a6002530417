package fr.compteformation.career.payslip;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import fr.compteformation.platform.document.Document;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.document.KeptProofs;
import fr.compteformation.platform.document.PrivateDocuments;
import fr.compteformation.platform.security.Citizen;

/** Offers the payslips of 2014 and 2015 as proof of DIF hours. */
@Component
class PayslipProofs implements KeptProofs {

	private final Payslips payslips;

	private final PrivateDocuments files;

	PayslipProofs(Payslips payslips, PrivateDocuments files) {
		this.payslips = payslips;
		this.files = files;
	}

	@Override
	public List<Document> of(Citizen citizen) {
		return this.payslips.of(citizen).stream().filter(Payslip::mayProveDif).map(Payslip::file).toList();
	}

	@Override
	public Optional<Document> handIn(Citizen citizen, DocumentId id) throws IOException {
		return this.files.copyToHandIn(citizen, id);
	}

}
