package fr.compteformation.personal.mydata;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.rights.hours.EmployerHours;
import fr.compteformation.rights.waiting.WaitingDeclaration;

/**
 * A DIF declaration that waits for the proof of identity, in the personal data export.
 */
record WaitingDifRecord(List<BigDecimal> hoursOfEmployers, List<UUID> files, Instant declaredAt) {

	static WaitingDifRecord of(WaitingDeclaration declared) {
		return new WaitingDifRecord(declared.employers().stream().map(EmployerHours::hours).toList(),
				declared.documents().stream().map(DocumentId::value).toList(), declared.declaredAt());
	}

}
