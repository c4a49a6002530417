package fr.compteformation.career.payslip;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;

import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.SignedInAs;
import fr.compteformation.platform.document.Document;
import fr.compteformation.platform.document.DocumentOwner;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.document.SomeFiles;
import fr.compteformation.platform.document.check.PdfForTests;
import fr.compteformation.platform.security.Citizen;

/** Payslips as employers write them. */
public final class SomePayslips {

	private static final Instant ADDED_AT = Instant.parse("2026-11-01T10:00:00Z");

	private SomePayslips() {
	}

	/** A payslip of a month with an employer, such as “décembre 2014”. */
	public static byte[] pdf(String month, String employer) {
		return PdfForTests.saying("Bulletin de paie, période : %s, employeur : %s".formatted(month, employer));
	}

	/** Sends a payslip. */
	public static PayslipIntake add(ApplicationContext portal, Citizen citizen, String name, byte[] content) {
		return SignedInAs.as(portal, citizen,
				() -> portal.getBean(Payslips.class).add(citizen, name, new ByteArrayInputStream(content)));
	}

	/** A payslip that was kept and filed; its file was not checked, which takes time. */
	public static Payslip filed(ApplicationContext portal, Citizen citizen, int year, String employer) {
		DocumentOwner owner = DocumentOwner.account(citizen);
		Document file = SomeFiles.saying(portal, owner, "bulletin-%d.pdf".formatted(year), "Bulletin de paie");
		portal.getBean(TransactionTemplate.class).executeWithoutResult((status) -> {
			PayslipTable table = portal.getBean(PayslipTable.class);
			portal.getBean(Documents.class).keep(owner, List.of(file.id()));
			table.takeRoom(citizen.accountId(), file.bytes(), Integer.MAX_VALUE, Long.MAX_VALUE);
			table.add(citizen.accountId(), file.id(), ADDED_AT);
			table.file(citizen.accountId(), file.id(), year, employer);
		});
		return new Payslip(file, ADDED_AT, year, employer);
	}

}
