package fr.compteformation.training.messages;

import org.springframework.context.ApplicationContext;

import fr.compteformation.SignedInAs;
import fr.compteformation.office.professional.SomeProfessionals;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.security.Professional;
import fr.compteformation.training.dossier.Learner;

import static org.assertj.core.api.Assertions.assertThat;

/** Messages about dossiers of the provider of {@link Learner}. */
public final class SomeMessages {

	private SomeMessages() {
	}

	/** The provider writes to the person of a dossier. */
	public static void fromProvider(ApplicationContext portal, Reference dossier, String text) {
		Professional provider = SomeProfessionals.ofProvider(portal, "Atelier des langues");
		assertThat(SignedInAs.as(portal, provider,
				() -> portal.getBean(ProviderMessages.class).write(provider, dossier, text)))
			.isEqualTo(DossierConversation.Outcome.DONE);
	}

	/** The person writes to the provider of a dossier. */
	public static void fromPerson(ApplicationContext portal, Learner learner, Reference dossier, String text) {
		assertThat(
				learner.themselves(() -> portal.getBean(DossierMessages.class).write(learner.citizen(), dossier, text)))
			.isEqualTo(DossierConversation.Outcome.DONE);
	}

}
