package fr.compteformation.access.letter;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.People;
import fr.compteformation.PortalTests;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.proofreview.IdentityHint;

import static org.assertj.core.api.Assertions.assertThat;

/** Hints about postal addresses, on every database. */
abstract class LetterHintsTests extends PortalTests {

	@Autowired
	private LetterHints hints;

	@Autowired
	private Holders holders;

	@Test
	void householdIsNoHint() {
		List<HolderId> people = provenAt("1 rue du Foyer", 3);
		provenAt("2 rue du Foyer", 1);
		assertThat(this.hints.about(people.getFirst())).isEmpty();
	}

	@Test
	void fourPeopleProvenAtOneAddressAreAHint() {
		List<HolderId> people = provenAt("1 rue des Lettres", 4);
		assertThat(this.hints.about(people.getLast())).containsExactly(IdentityHint.SHARED_ADDRESS);
	}

	@Test
	void nobodyWithoutAnAddressHasAHint() {
		assertThat(this.hints.about(new HolderId(UUID.randomUUID()))).isEmpty();
	}

	private List<HolderId> provenAt(String street, int number) {
		UUID file = UUID.randomUUID();
		this.database.sql("""
				insert into holder_address_file (id, content, started_at, total)
				values (?, 'test', current_timestamp, 1)""").param(file).update();
		return Stream.generate(() -> provenAt(street, file)).limit(number).toList();
	}

	private HolderId provenAt(String street, UUID file) {
		Nir nir = People.newNir();
		UUID account = People.withAccount(this.portal, nir).accountId();
		HolderId holder = this.holders.byNir(nir).orElseThrow();
		this.database.sql("""
				insert into holder_address (holder_id, street, postal_code, city, country, file_id, given_at)
				values (?, ?, '69003', 'Lyon', 'FR', ?, current_timestamp)""")
			.params(holder.value(), street, file)
			.update();
		this.database.sql("""
				insert into identity_proof (id, account_id, holder_id, way, proven_at, version)
				values (?, ?, ?, 'LETTER', current_timestamp, 0)""")
			.params(UUID.randomUUID(), account, holder.value())
			.update();
		return holder;
	}

}
