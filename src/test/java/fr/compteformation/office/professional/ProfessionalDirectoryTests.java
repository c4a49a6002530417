package fr.compteformation.office.professional;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.PortalTests;
import fr.compteformation.SignedInAs;
import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Professional;

import static org.assertj.core.api.Assertions.assertThat;

/** The order of names with accents, on every database. */
abstract class ProfessionalDirectoryTests extends PortalTests {

	@Autowired
	private ProfessionalDirectory directory;

	private final String suffix = " " + UUID.randomUUID();

	@Test
	void accentsAndCapitalsDoNotChangeTheOrder() {
		List<String> ordered = List.of("abricot", "Atelier", "Bâtir", "Biscuiterie", "École du bois", "ecran", "Écrire",
				"Édition", "L’Atelier", "Zébulon");
		ordered.reversed().forEach((name) -> describe(name, "Maëlle Riou"));
		assertThat(listed(this.suffix, null)).extracting(ProfessionalLine::organisation)
			.containsExactlyElementsOf(ordered.stream().map((name) -> name + this.suffix).toList());
		assertThat(listed("ecole du BOIS" + this.suffix, null)).hasSize(1);
	}

	@Test
	void lettersThatAreNotFoldedAreFoundAsTheyAre() {
		describe("Nguyễn", "Ioneș Petrescu");
		assertThat(listed("NGUYỄN" + this.suffix, null)).hasSize(1);
		assertThat(listed("ioneș", null)).isNotEmpty();
	}

	@Test
	void aPageBeginsAfterTheLastNameOfTheOneBefore() {
		List.of("Zoé", "Élise", "elsa", "Émile").forEach((name) -> describe("Bâtir", name));
		List<ProfessionalLine> all = listed(this.suffix, null);
		assertThat(all).extracting(ProfessionalLine::name).containsExactly("Élise", "elsa", "Émile", "Zoé");
		for (int place = 0; place < all.size(); place++) {
			assertThat(listed(this.suffix, all.get(place))).isEqualTo(all.subList(place + 1, all.size()));
		}
	}

	private List<ProfessionalLine> listed(String typed, @Nullable ProfessionalLine last) {
		Agent supervisor = SomeAgents.supervisor(this.portal, SomeAgents.newEmail());
		return SignedInAs.as(this.portal, supervisor, () -> this.directory.page(supervisor, typed, last));
	}

	private void describe(String organisation, String name) {
		Professional professional = SomeProfessionals.active(this.portal, SomeProfessionals.newEmail(),
				SomeProfessionals.SIRET);
		this.database.sql("update professional set organisation = ?, name = ? where id = ?")
			.params(organisation + this.suffix, name, professional.accountId())
			.update();
	}

}
