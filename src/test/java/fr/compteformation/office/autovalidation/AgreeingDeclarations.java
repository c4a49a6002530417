package fr.compteformation.office.autovalidation;

import java.math.BigDecimal;
import java.util.List;

import org.springframework.context.ApplicationContext;

import fr.compteformation.office.queue.DeclarationReadingForTests;
import fr.compteformation.platform.document.DocumentOwner;
import fr.compteformation.platform.document.SomeFiles;
import fr.compteformation.rights.dif.DifDeclaration;
import fr.compteformation.rights.dif.SomeDeclarations;
import fr.compteformation.rights.hours.EmployerHours;
import fr.compteformation.training.dossier.Learner;

/** Declarations that the rule validates, where the setting turns it on. */
public final class AgreeingDeclarations {

	private AgreeingDeclarations() {
	}

	/** A person declares 40 hours as on their document, and the rule validates them. */
	public static void validateOne(ApplicationContext portal, Learner learner) {
		HumanSample sample = portal.getBean(HumanSample.class);
		DifDeclaration form = new DifDeclaration();
		while (sample.contains(new DifDeclaration.Id(SomeDeclarations.idOf(form)))) {
			form = new DifDeclaration();
		}
		form.setEmployers(List.of(new EmployerHours(BigDecimal.valueOf(40))));
		form.setDocuments(
				List.of(SomeFiles
					.saying(portal, new DocumentOwner(learner.holder().value()), "Attestation.pdf",
							"Chloé L’Héritier : solde des droits au titre du DIF au 31/12/2014 : 40 heures")
					.id()));
		SomeDeclarations.declare(portal, learner, form);
		DeclarationReadingForTests.readAll(portal);
		AutoValidation validation = portal.getBean(AutoValidation.class);
		while (validation.checkNext()) {
			// checks until none is left
		}
	}

}
