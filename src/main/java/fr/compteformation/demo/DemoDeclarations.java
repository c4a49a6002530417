package fr.compteformation.demo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import fr.compteformation.account.Accounts;
import fr.compteformation.account.Civility;
import fr.compteformation.account.Identity;
import fr.compteformation.account.NewAccount;
import fr.compteformation.account.Password;
import fr.compteformation.account.Passwords;
import fr.compteformation.account.PhoneLine;
import fr.compteformation.account.PhoneNumber;
import fr.compteformation.base.EmailAddress;
import fr.compteformation.base.PortalSettings;
import fr.compteformation.contact.ContactCases;
import fr.compteformation.contact.ContactSubject;
import fr.compteformation.dif.DifDeclarations;
import fr.compteformation.dif.DifSituation;
import fr.compteformation.dif.EmployerHours;
import fr.compteformation.document.DocumentId;
import fr.compteformation.document.Documents;
import fr.compteformation.document.Intake;
import fr.compteformation.holder.Holders;
import fr.compteformation.holder.Nir;
import fr.compteformation.security.Citizen;

/**
 * What waits for agents at the first start: the declarations of two people whom nobody
 * plays, one of which its document does not bear out, and a question.
 */
@Component
@Profile("demo")
@Order(100) // after the people
class DemoDeclarations implements ApplicationRunner {

	private static final Nir YANN = new Nir("1 71 05 29 019 033 15");

	private static final Nir SOIZIC = new Nir("2 79 10 56 121 044 24");

	private static final int MARGIN = 72;

	private static final int LEADING = 22;

	private final Holders holders;

	private final Accounts accounts;

	private final Passwords passwords;

	private final Documents documents;

	private final DifDeclarations declarations;

	private final ContactCases cases;

	private final Understudy understudy;

	private final Clock clock;

	DemoDeclarations(Holders holders, Accounts accounts, Passwords passwords, Documents documents,
			DifDeclarations declarations, ContactCases cases, Understudy understudy, Clock clock) {
		this.holders = holders;
		this.accounts = accounts;
		this.passwords = passwords;
		this.documents = documents;
		this.declarations = declarations;
		this.cases = cases;
		this.understudy = understudy;
		this.clock = clock;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (this.holders.byNir(YANN).isEmpty()) {
			declare(YANN, Civility.MISTER, "Yann", "Le Goff", 120, "Solde au 31/12/2014 : 96 heures");
			declare(SOIZIC, Civility.MADAM, "Soizic", "Kervella", 60, "Solde au 31/12/2014 : 60 heures");
			ask();
		}
	}

	private void declare(Nir nir, Civility civility, String firstName, String birthName, int hours, String attested) {
		Identity identity = new Identity();
		identity.setNir(nir);
		identity.setCivility(civility);
		identity.setFirstName(firstName);
		identity.setBirthName(birthName);
		identity.setEmail(new EmailAddress(firstName.toLowerCase(Locale.ROOT) + "@exemple.example"));
		identity.setMobilePhone(PhoneNumber.read("06 12 34 09 10", PhoneLine.MOBILE).found().orElseThrow());
		Citizen citizen = this.accounts
			.open(new NewAccount(identity, this.passwords.hash(new Password("Coquelicot-vert-" + hours)),
					PortalSettings.TERMS_VERSION, this.clock.instant(), Locale.FRENCH));
		byte[] attestation = attestation(firstName + " " + birthName, attested);
		this.understudy.as(citizen, () -> {
			DifSituation.Open open = (DifSituation.Open) this.declarations.situationOf(citizen);
			return this.declarations.declare(citizen, List.of(new EmployerHours(BigDecimal.valueOf(hours))),
					List.of(handIn(citizen, attestation)), open.visit());
		});
	}

	private DocumentId handIn(Citizen citizen, byte[] attestation) {
		try {
			Intake intake = this.documents.takeIn(citizen, "Attestation DIF.pdf",
					new ByteArrayInputStream(attestation));
			if (intake instanceof Intake.TakenIn takenIn) {
				return takenIn.document().id();
			}
			throw new IllegalStateException("an attestation of the demonstration is refused");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] attestation(String name, String balance) {
		List<String> lines = List.of("Attestation de droits au DIF", "", "Boulangerie du Port, 29200 Brest", "",
				"Nous attestons que " + name + " dispose, au titre du",
				"droit individuel à la formation, du solde suivant.", "", balance, "", "Brest, le 30 janvier 2015");
		try (PDDocument document = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			PDPage page = new PDPage(PDRectangle.A4);
			document.addPage(page);
			try (PDPageContentStream text = new PDPageContentStream(document, page)) {
				text.beginText();
				text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
				text.setLeading(LEADING);
				text.newLineAtOffset(MARGIN, page.getMediaBox().getHeight() - MARGIN);
				for (String line : lines) {
					text.showText(line);
					text.newLine();
				}
				text.endText();
			}
			document.save(bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void ask() {
		this.cases.open(ContactSubject.RIGHTS, "Erwan Tanguy", new EmailAddress("erwan.tanguy@exemple.example"),
				"Bonjour,\n\nmes heures de 2025 ne sont pas encore sur mon compte. Quand y seront-elles ?",
				Locale.FRENCH);
	}

}
