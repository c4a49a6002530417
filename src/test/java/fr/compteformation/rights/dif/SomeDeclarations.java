package fr.compteformation.rights.dif;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.platform.document.Document;
import fr.compteformation.platform.document.SomeFiles;
import fr.compteformation.rights.hours.EmployerHours;
import fr.compteformation.training.dossier.Learner;

/**
 * Declarations with a small file.
 */
public final class SomeDeclarations {

	private SomeDeclarations() {
	}

	/** Assigns all declarations of other tests to another agent. */
	public static void areTakenByOthers(ApplicationContext portal) {
		portal.getBean(JdbcClient.class)
			.sql("update dif_declaration set taken_by = ?, taken_at = ?")
			.params(UUID.randomUUID(), OffsetDateTime.now(ZoneOffset.UTC))
			.update();
	}

	/** The form of a person who declares these hours. */
	public static DifDeclaration form(ApplicationContext portal, Learner learner, String hours) {
		return form(hours, SomeFiles.of(portal, learner.citizen()));
	}

	/** The form of a person who declares these hours with this document. */
	public static DifDeclaration form(String hours, Document document) {
		DifDeclaration form = new DifDeclaration();
		form.setEmployers(List.of(new EmployerHours(new BigDecimal(hours))));
		form.setDocuments(List.of(document.id()));
		return form;
	}

	/**
	 * Declares hours with a document that holds none, so that no act is proposed to
	 * agents.
	 * @return the id of the declaration
	 */
	public static UUID declareWithoutProof(ApplicationContext portal, Learner learner) {
		DifDeclaration form = form("96",
				SomeFiles.saying(portal, learner.citizen(), "Attestation.pdf", "Chloé L’Héritier"));
		declare(portal, learner, form);
		return idOf(form);
	}

	/** The id of the declaration. */
	public static UUID idOf(DifDeclaration form) {
		return form.id().value();
	}

	/** Declares on a page that was opened just now. */
	public static DifOutcome declare(ApplicationContext portal, Learner learner, DifDeclaration form) {
		DifDeclarations declarations = portal.getBean(DifDeclarations.class);
		return learner.themselves(() -> declarations.declare(learner.citizen(), form,
				switch (declarations.situationOf(learner.citizen())) {
					case DifSituation.Open open -> open.visit();
					case DifSituation.Unproven unproven -> unproven.visit();
					default -> throw new IllegalStateException("declaring is closed");
				}));
	}

}
